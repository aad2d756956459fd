import type { FastifyContextConfig, FastifyReply, FastifyRequest, FastifySchema } from 'fastify';
import type { Static, TSchema } from 'typebox';
import type { Deps } from '../deps.ts';
import type { Permission } from '../permission.ts';

/** What a request brings, as its schema describes it. */
type Part<Schema, Name extends string> =
  Schema extends Readonly<Record<Name, infer Piece extends TSchema>> ? Static<Piece> : unknown;
type RequestOf<Schema> = FastifyRequest<{
  Params: Part<Schema, 'params'>;
  Querystring: Part<Schema, 'querystring'>;
  Body: Part<Schema, 'body'>;
}>;

/** A route as the table registers it; the table gives it its method, its address and its permission. */
export interface Route {
  readonly schema: FastifySchema;
  readonly config: Omit<FastifyContextConfig, 'permission'>;
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
export function route<const Schema extends FastifySchema>(
  schema: Schema,
  config: Route['config'],
  answer: (deps: Deps, request: RequestOf<Schema>, reply: FastifyReply) => unknown,
): Route {
  // Fastify calls it only with requests that passed the schema from which the type is made.
  return { schema, config, answer: answer as Route['answer'] };
}
