import type { FastifyRequest } from 'fastify';
import { fieldError, type RequestPart } from '../../contract/field-errors.ts';
import { unstorableAt } from '../../contract/storable.ts';
import { Refused } from '../../use-cases/refused.ts';

/**
 * What is wrong with text that no row can hold, with its place; undefined if nothing is. Recorded, it would fail for ever, and
 * everything after it. A body that an act checks is left to the act.
 */
export function unstorableText({ body, params, query, routeOptions }: FastifyRequest): Refused | undefined {
  const parts: readonly (readonly [unknown, RequestPart?])[] = [
    [params, 'path'],
    [query, 'query'],
    ...(routeOptions.config.bodyIsCheckedByAct === true ? [] : [[body] as const]),
  ];
  for (const [value, part] of parts) {
    const at = unstorableAt(value);
    if (at !== null)
      return new Refused('request.invalid', {
        errors: [fieldError(at, 'unstorable', part === undefined ? {} : { part })],
      });
  }
  return undefined;
}
