import canonicalize from 'canonicalize';
import { createHash, randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  keepAnswer,
  releaseKey,
  reserveKey,
  type KeptAnswer,
  type KeyedRequest,
} from '../../db/command/idempotency.ts';
import type { Person } from '../../db/person/find-person.ts';
import type { Deps } from '../deps.ts';
import { Refused } from '../../use-cases/refused.ts';
import { languageOf, problemOf, statusOf } from '../problem.ts';

/** A request that has one effect, however often it is sent. */
export interface Command {
  readonly commandId: string;
  readonly application: string;
  /** The request was seen before, and may have had its effect already. */
  readonly repeated: boolean;
}

export interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Longer than a request waits for its row by this: past it, whoever worked on it has died. */
const GRACE_SECONDS = 10;
const LONGEST_KEY = 200;

/**
 * Runs `work` under the request's Idempotency-Key and sends its answer, or the one that was kept.
 *
 * @param application of the request, or null for a new one
 * @throws Refused `idempotency.missing`, `idempotency.otherBody`, `idempotency.running`
 */
export async function idempotent(
  deps: Deps,
  request: FastifyRequest,
  reply: FastifyReply,
  person: Person,
  application: string | null,
  work: (command: Command) => Promise<Reply>,
): Promise<FastifyReply> {
  const keyed = { person: person.id, key: keyOf(request), requestHash: hashOf(request, request.body) };
  const language = languageOf(request.headers['accept-language']);
  const { status, body, headers } = await answerOnce(deps, keyed, application, language, (command) => {
    request.commandId = command.commandId;
    return work(command);
  });
  if (status >= 400) request.refusedAs = (JSON.parse(body) as { code: string }).code;
  return reply
    .status(status)
    .headers(headers)
    .type(status >= 400 ? 'application/problem+json' : 'application/json')
    .send(body);
}

/**
 * One effect and one final answer for a key, whichever process is asked and whenever it dies: the command's id stands in
 * the database before the command has any effect, and the journal takes each command once.
 */
export async function answerOnce(
  deps: Pick<Deps, 'database' | 'patienceMs'>,
  keyed: KeyedRequest,
  application: string | null,
  language: 'zh' | 'en',
  work: (command: Command) => Promise<Reply>,
): Promise<KeptAnswer> {
  const { database, patienceMs } = deps;
  const fresh = { commandId: newId(32), application: application ?? `A${newId(15)}` };
  const reserved = await reserveKey(database, keyed, fresh, patienceMs / 1000 + GRACE_SECONDS);
  switch (reserved.found) {
    case 'other':
      throw new Refused('idempotency.otherBody');
    case 'running':
      throw new Refused('idempotency.running', { retryAfterSeconds: 1 });
    case 'answer':
      return reserved.answer;
    case 'ours':
      return workOn(reserved);
    default:
      return reserved satisfies never;
  }

  async function workOn(command: Command): Promise<KeptAnswer> {
    try {
      const {
        status,
        body,
        headers = {},
      } = await work(command).catch((error: unknown): Reply => {
        if (!(error instanceof Refused)) throw error;
        return { status: statusOf(error.code), body: problemOf(error, language) };
      });
      const answer = { status, body: JSON.stringify(body), headers };
      if (status === 202) await releaseKey(database, keyed);
      return status === 202 ? answer : await keepAnswer(database, keyed, answer);
    } catch (error) {
      await releaseKey(database, keyed);
      throw error;
    }
  }
}

/** @throws Refused `idempotency.missing` */
export function keyOf({ headers }: FastifyRequest): string {
  const key = headers['idempotency-key'];
  if (typeof key !== 'string' || key.trim() === '' || key.length > LONGEST_KEY)
    throw new Refused('idempotency.missing');
  return key;
}

/** What makes two requests the same. */
export function hashOf({ method, url }: Pick<FastifyRequest, 'method' | 'url'>, body: unknown): string {
  return createHash('sha256')
    .update(`${method} ${url}\n${canonicalize(body) ?? ''}`)
    .digest('hex');
}

function newId(length: number): string {
  return randomBytes(length).toString('hex').slice(0, length);
}
