import type { FastifyRequest } from 'fastify';
import { fieldError } from '../contract/field-errors.ts';
import { isPlainText } from '../use-cases/plain-text.ts';
import { Refused } from '../use-cases/refused.ts';

/**
 * What is wrong with text that has control characters, or ends of lines where a name stands; undefined if nothing is. A body
 * that an act checks is left to the act.
 */
export function textThatIsNotPlain({
  body,
  params,
  query,
  routeOptions,
}: FastifyRequest): Refused | undefined {
  const parts = routeOptions.config.bodyIsCheckedByAct === true ? [params, query] : [params, query, body];
  if (routeOptions.config.takes === 'bytes' || parts.every((part) => isPlainText(part))) return undefined;
  return new Refused('request.invalid', { errors: [fieldError('', 'unstorable')] });
}
