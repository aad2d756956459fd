import type { FastifyRequest } from 'fastify';
import { Refused } from '../../use-cases/refused.ts';

/** U+0000, which PostgreSQL keeps in no text, and half of a surrogate pair, which is no character. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;

/**
 * What is wrong with text that no journal row can hold; undefined where there is none. Past the door it would be recorded
 * in vain for ever, and nothing after it. To be asked once the body has its schema, so that its depth is known.
 */
export function unstorableText({ body, params, query }: FastifyRequest): Refused | undefined {
  if (isStorable(params) && isStorable(query) && isStorable(body)) return undefined;
  return new Refused('request.invalid', { errors: ['text holds U+0000 or half of a surrogate pair'] });
}

/** Whether PostgreSQL keeps every text in a value. */
export function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return !UNSTORABLE.test(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(isStorable);
}
