import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Connect } from '../../use-cases/live/stream.ts';
import { rawOf } from '../http/secured-answers.ts';
import { TEXT } from '../../contract/parts.ts';
import { eventStream } from './event-stream.ts';

/** `EventSource` sends its own header only when it comes back; the query lets a page begin where its view ends. */
export const SINCE = {
  type: 'object',
  additionalProperties: false,
  properties: { lastEventId: { type: 'string', maxLength: 150 } },
} as const;
export const EVENT_STREAM = {
  description: 'Server-sent events.',
  content: { 'text/event-stream': { schema: TEXT } },
} as const;

/** Returns the id of the last event that a client has; undefined if it says none. */
export function lastEventOf(
  { headers }: Pick<FastifyRequest, 'headers'>,
  queried: string | undefined,
): string | undefined {
  const header = headers['last-event-id'];
  const text = typeof header === 'string' ? header : queried;
  return text === '' ? undefined : text;
}

/** Returns what begins a stream as the answer of a route. */
export function connectTo(reply: FastifyReply): Connect {
  return (begins, retryMs) => eventStream(rawOf(reply), begins, retryMs);
}
