import type { FastifyRequest } from 'fastify';
import { unplainText, unsearchableText } from '../use-cases/plain-text.ts';
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
  const { takes, bodyIsCheckedByAct } = routeOptions.config;
  if (takes === 'bytes') return undefined;
  const error =
    unsearchableText(params) ??
    unsearchableText(query) ??
    (bodyIsCheckedByAct === true ? null : unplainText(body));
  return error === null ? undefined : new Refused('request.invalid', { errors: [error] });
}
