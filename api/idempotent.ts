import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { keepAnswer, reserveKey } from '../db/queries/idempotency.ts';
import type { Database } from '../db/connect.ts';
import type { Person } from '../db/queries/find-person.ts';
import { languageOf, Problem } from './problem.ts';

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

/** Requests that this process is working on. */
const running = new Set<string>();

/**
 * Runs `work` under the request's Idempotency-Key. The command id follows from person and key alone, so that whoever
 * repeats a request after a crash repeats the same command; the journal takes each command once.
 *
 * @param application of the request, or null for a new one, whose id then follows from the key too
 * @throws Problem `idempotency.missing`, `idempotency.otherBody`, `idempotency.running`
 */
export async function idempotent(
  database: Database,
  request: FastifyRequest,
  reply: FastifyReply,
  person: Person,
  application: string | null,
  work: (command: Command) => Promise<Reply>,
): Promise<FastifyReply> {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || key.trim() === '' || key.length > 200)
    throw new Problem('idempotency.missing');
  const commandId = digest(`command\n${person.id}\n${key}`).slice(0, 32);
  const command = {
    commandId,
    application: application ?? `A${digest(`application\n${commandId}`).slice(0, 15)}`,
  };
  if (running.has(commandId)) throw new Problem('idempotency.running');
  running.add(commandId);
  try {
    const requestHash = digest(`${request.method} ${request.url}\n${canonicalize(request.body) ?? ''}`);
    const reservation = { person: person.id, key, requestHash, ...command };
    const known = await reserveKey(database, reservation);
    if (known !== null && known.requestHash !== requestHash) throw new Problem('idempotency.otherBody');
    if (known?.status != null) return await send(reply, known.status, known.body ?? '');
    const answer = await work({ ...command, repeated: known !== null }).catch((error: unknown) => {
      if (error instanceof Problem && error.status < 500) {
        return { status: error.status, body: error.toJSON(languageOf(request.headers['accept-language'])) };
      }
      throw error;
    });
    const body = JSON.stringify(answer.body);
    if (answer.status !== 202) await keepAnswer(database, reservation, answer.status, body);
    for (const [name, value] of Object.entries({ ...('headers' in answer ? answer.headers : {}) }))
      void reply.header(name, value);
    return await send(reply, answer.status, body);
  } finally {
    running.delete(commandId);
  }
}

function send(reply: FastifyReply, status: number, body: string): FastifyReply {
  return reply
    .status(status)
    .type(status >= 400 ? 'application/problem+json' : 'application/json')
    .send(body);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
