import { fieldError } from '../../contract/field-errors.ts';
import type { Static } from 'typebox';
import { DUTIES } from '../../contract/parties.ts';
import { DATE, nullable, object } from '../../contract/parts.ts';
import { onRecord } from '../../db/administration/admin-acts.ts';
import type { Database } from '../../db/connect.ts';
import { insertDelegation } from '../../db/person/delegations.ts';
import type { Person } from '../../db/person/find-person.ts';
import { findPeople } from '../../db/person/people.ts';
import { FREE_TEXT, PERSON_ID, UNIT_ID } from '../parts.ts';
import { requireAdministrator } from '../may.ts';
import { Refused } from '../refused.ts';
import type { NumberedDelegation } from './list-delegations.ts';
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
 * Lets one person stand in for another until a day. Both are bound by one person, one duty.
 * @throws Refused `signIn.stale`, `admin.own` if the administrator is one of them, `request.invalid`, `delegation.notHeld`
 */
export async function grantDelegation(
  database: Database,
  administrator: Person,
  by: SignedInBy,
  { unit = null, ...rest }: Static<typeof GRANT_DELEGATION>,
): Promise<NumberedDelegation> {
  await requireAdministrator(database, administrator, by, 'delegation.grant');
  const { principal, substitute, capacity, fromDay, untilDay } = rest;
  if ([principal, substitute].includes(administrator.id)) throw new Refused('admin.own');
  if (principal === substitute)
    throw new Refused('request.invalid', { errors: [fieldError('/substitute', 'samePerson')] });
  if (untilDay < fromDay)
    throw new Refused('request.invalid', { errors: [fieldError('/untilDay', 'endsTooEarly')] });
  for (const [name, id] of Object.entries({ principal, substitute }))
    if ((await findPeople(database, { id })).length === 0)
      throw new Refused('request.invalid', { errors: [fieldError(`/${name}`, 'unknownPerson')] });
  const delegation = { ...rest, unit };
  const act = {
    person: administrator.id,
    act: 'delegation.grant',
    about: principal,
    detail: { principal, substitute, capacity, unit, fromDay, untilDay },
  } as const;
  const id = await onRecord(database, act, (tx) => insertDelegation(tx, delegation));
  if (id === null) throw new Refused('delegation.notHeld');
  return { id, ...delegation };
}
