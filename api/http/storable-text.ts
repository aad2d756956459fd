import { fieldError } from '../../contract/field-errors.ts';
import type { FastifyRequest } from 'fastify';
import { Refused } from '../../use-cases/refused.ts';
import { isStorable } from '../../contract/storable.ts';

/**
 * What is wrong with text that no row can hold; undefined if nothing is. Recorded, it would fail for ever, and
 * everything after it. A body that an act checks is left to the act.
 */
export function unstorableText({ body, params, query, routeOptions }: FastifyRequest): Refused | undefined {
  const parts = routeOptions.config.bodyIsCheckedByAct === true ? [params, query] : [params, query, body];
  if (parts.every((part) => isStorable(part))) return undefined;
  return new Refused('request.invalid', { errors: [fieldError('', 'unstorable')] });
}
