import type { FastifyContextConfig, FastifyReply, FastifyRequest, FastifySchema } from 'fastify';
import type { Static, TSchema } from 'typebox';
import type { Permission } from '../../use-cases/permission.ts';
import type { Deps } from '../deps.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /**
     * Fastify only describes the body: the act checks it, as it does behind every other way in, and puts one that does not fit
     * on record.
     */
    bodyIsCheckedByAct?: true;
    /**
     * What the body is, if it is not plain JSON: a form of a browser, bytes that the act reads as they come, or JSON whose
     * bytes are signed and are kept as `signedBody`.
     */
    takes?: 'form' | 'bytes' | 'signed';
    /** The route exists in the development profile only. */
    development?: true;
  }
  interface FastifyRequest {
    /** The bytes of a signed body; null if nothing is signed. */
    signedBody: Buffer | null;
  }
}

type Config = Omit<FastifyContextConfig, 'permission'>;

/** What a request brings, as its schema describes it. */
type Part<Schema, Name extends string> =
  Schema extends Readonly<Record<Name, infer Piece extends TSchema>> ? Static<Piece> : unknown;
type RequestOf<Schema, Configured> = FastifyRequest<{
  Params: Part<Schema, 'params'>;
  Querystring: Part<Schema, 'querystring'>;
  Body: Configured extends { bodyIsCheckedByAct: true } ? unknown : Part<Schema, 'body'>;
}>;

/** A route as the table registers it; the table gives it its method, its address and its permission. */
export interface Route {
  readonly schema: FastifySchema;
  readonly config: Config;
  /** Answers a request that fits the schema. */
  readonly answer: (deps: Deps, request: FastifyRequest, reply: FastifyReply) => unknown;
}

/** One line of the table: method, address below `/api`, who may use it, and the route. */
export type Line = readonly [
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  address: string,
  permission: Permission,
  route: Route,
];

/** Returns a route whose `answer` is typed by its schema. */
export function route<const Schema extends FastifySchema, const Configured extends Config>(
  schema: Schema,
  config: Configured,
  answer: (deps: Deps, request: RequestOf<Schema, Configured>, reply: FastifyReply) => unknown,
): Route {
  // Fastify calls it only with requests that passed the schema from which the type is made.
  return { schema, config, answer: answer as Route['answer'] };
}
