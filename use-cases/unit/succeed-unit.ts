import type { Static } from 'typebox';
import { DATE } from '../../contract/parts.ts';
import type { Person } from '../../db/person/find-person.ts';
import type { ShownChange } from '../change/known-change.ts';
import { proposeChange } from '../change/propose-change.ts';
import { UNIT_ID } from '../parts.ts';
import type { PeopleDeps } from '../person/known-person.ts';
import type { SignedInBy } from '../session/require-fresh-sign-in.ts';

/** Who takes a unit over, and its last day. */
export const SUCCEED_UNIT = {
  type: 'object',
  additionalProperties: false,
  required: ['successor', 'untilDay'],
  properties: { successor: UNIT_ID, untilDay: DATE },
} as const;

/**
 * Proposes that a unit ends, and that another one takes it over: from the day after, its officers have its tasks and answer for it.
 * @throws Refused `duty.missing`, `signIn.stale`, `record.unknown`, `record.exists`, `end.onlyEarlier`, `request.invalid`
 */
export async function succeedUnit(
  deps: PeopleDeps,
  administrator: Person,
  by: SignedInBy,
  unit: string,
  succession: Static<typeof SUCCEED_UNIT>,
): Promise<ShownChange> {
  return proposeChange(deps, administrator, by, { kind: 'unit.succeed', unit, ...succession });
}
