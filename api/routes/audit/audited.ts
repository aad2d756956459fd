import type { Audited } from '../../deps.ts';
import { Refused } from '../../../use-cases/refused.ts';

/** What an audit has given. @throws Refused `audit.impossible` with the reason, where it could not be had */
export function valueOf<Value>(audited: Audited<Value>): Value {
  if (!audited.ok) throw new Refused('audit.impossible', { detail: audited.detail });
  return audited.value;
}

/** The tag and the permission of every route of this folder but the office's. */
export const tags = ['audit'];
export const config = { permission: ['auditor'] } as const;
/** Of those about one award. */
export const configOfAward = { ...config, about: 'application' } as const;

/** Whatever an audit tells: its members are those of `audit/`, which the door passes on. */
export const REPORT = { type: 'object', additionalProperties: true } as const;

/** The answers of a route that gives what an audit tells, or says why it cannot be had. */
export const REPORT_OR_REASON = { 200: REPORT, 409: { $ref: 'Problem#' } } as const;
