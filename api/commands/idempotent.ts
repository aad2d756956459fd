import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerOnce, type KeptAnswer, type KeyedRequest } from '../../use-cases/command/answer-once.ts';
import type { Command } from '../../use-cases/command/command.ts';
import type { Visit } from '../../use-cases/person/visits.ts';
import { Refused } from '../../use-cases/refused.ts';
import { isStorable } from '../../contract/storable.ts';
import type { Deps } from '../deps.ts';
import { languageOf, problemOf, statusOf } from '../problem.ts';
import type { Reply } from './reply.ts';

const LONGEST_KEY = 200;

/**
 * Runs `work` under the request's Idempotency-Key and sends its answer, or the one that was kept.
 * @param application of the request, or null for a new one
 * @throws Refused `idempotency.missing`, `idempotency.otherBody`, `idempotency.running`
 */
export async function idempotent(
  deps: Deps,
  request: FastifyRequest,
  reply: FastifyReply,
  person: Visit['person'],
  application: string | null,
  work: (command: Command) => Promise<Reply>,
): Promise<FastifyReply> {
  const keyed = { person: person.id, key: keyOf(request), requestHash: hashOf(request, request.body) };
  const { status, body, headers } = await answeredOnce(deps, request, keyed, application, (command) => {
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

/** As `answerOnce`, with a refusal answered as a problem in the reader's language. An answer of 202 is not final. */
export async function answeredOnce(
  deps: Deps,
  request: FastifyRequest,
  keyed: KeyedRequest,
  application: string | null,
  work: (command: Command) => Promise<Reply>,
): Promise<KeptAnswer> {
  const language = languageOf(request.headers['accept-language']);
  return answerOnce(deps, keyed, application, async (command) => {
    const {
      status,
      body,
      headers = {},
    } = await work(command).catch((error: unknown): Reply => {
      if (!(error instanceof Refused)) throw error;
      return { status: statusOf(error.code), body: problemOf(error, language, request.id) };
    });
    return { answer: { status, body: JSON.stringify(body), headers }, isFinal: status !== 202 };
  });
}

/** @throws Refused `idempotency.missing` */
export function keyOf({ headers }: FastifyRequest): string {
  const key = headers['idempotency-key'];
  if (typeof key !== 'string' || key.trim() === '' || key.length > LONGEST_KEY)
    throw new Refused('idempotency.missing');
  return key;
}

/** Returns what makes two requests the same. What no schema takes is one body: it is refused in any case. */
export function hashOf({ method, url }: Pick<FastifyRequest, 'method' | 'url'>, body: unknown): string {
  const text = isStorable(body) ? (canonicalize(body) ?? '') : 'unstorable';
  return createHash('sha256').update(`${method} ${url}\n${text}`).digest('hex');
}
