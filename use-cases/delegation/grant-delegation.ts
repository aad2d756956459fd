import type { Static } from 'typebox';
import { DUTIES } from '../../contract/parties.ts';
import { DATE, nullable, object } from '../../contract/parts.ts';
import type { Person } from '../../db/person/find-person.ts';
import { FREE_TEXT, PERSON_ID, UNIT_ID } from '../parts.ts';
import type { ShownChange } from '../change/known-change.ts';
import { proposeChange } from '../change/propose-change.ts';
import type { PeopleDeps } from '../person/known-person.ts';
import type { SignedInBy } from '../session/require-fresh-sign-in.ts';

/** What a delegation says. */
export const DELEGATION = {
  principal: PERSON_ID,
  substitute: PERSON_ID,
  capacity: { enum: DUTIES },
  unit: nullable(UNIT_ID),
  fromDay: DATE,
  untilDay: DATE,
  reason: FREE_TEXT,
} as const;
export const GRANT_DELEGATION = {
  ...object(DELEGATION),
  required: ['principal', 'substitute', 'capacity', 'fromDay', 'untilDay', 'reason'],
} as const;

/**
 * Proposes that one person stands in for another until a day. Both are bound by one person, one duty.
 * @throws Refused `signIn.stale`, `admin.own` if the administrator is one of them, `request.invalid`
 */
export async function grantDelegation(
  deps: PeopleDeps,
  administrator: Person,
  by: SignedInBy,
  { unit = null, ...rest }: Static<typeof GRANT_DELEGATION>,
): Promise<ShownChange> {
  return proposeChange(deps, administrator, by, { kind: 'delegation.grant', unit, ...rest });
}
