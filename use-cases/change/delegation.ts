import type { ChangeContent } from '../../db/administration/proposals.ts';
import type { Database, Queryable } from '../../db/connect.ts';
import { administersWithin } from '../../db/person/administers.ts';
import { lockRights } from '../../db/person/apart-from-firms.ts';
import { holdsDelegated, insertDelegation } from '../../db/person/delegations.ts';
import { findPeople } from '../../db/person/people.ts';
import { requireNotPast } from '../ended.ts';
import { Refused } from '../refused.ts';
import { requireApartFromFirms } from '../role/require-apart-from-firms.ts';
import { startsOn, typedError } from '../typed-error.ts';

type Granted = Extract<ChangeContent, { kind: 'delegation.grant' }>;

/** @throws Refused `request.invalid`, `delegation.notHeld`, `role.conflict` if the substitute administers then, `role.actsForFirm` */
export async function checkDelegation(database: Database, delegation: Granted): Promise<void> {
  const { principal, substitute, fromDay, untilDay } = delegation;
  if (principal === substitute)
    throw new Refused('request.invalid', {
      errors: [typedError('/substitute', 'samePerson', { typed: substitute })],
    });
  if (untilDay < fromDay)
    throw new Refused('request.invalid', {
      errors: [typedError('/untilDay', 'endsTooEarly', { typed: untilDay, right: startsOn(fromDay) })],
    });
  requireNotPast(untilDay);
  for (const [name, id] of Object.entries({ principal, substitute }))
    if ((await findPeople(database, { id })).length === 0)
      throw new Refused('request.invalid', {
        errors: [typedError(`/${name}`, 'unknownPerson', { typed: id })],
      });
  if (!(await holdsDelegated(database, delegation))) throw new Refused('delegation.notHeld');
  await requireNoAdministrator(database, delegation);
  await requireApartFromFirms(database, substitute);
}

async function requireNoAdministrator(on: Queryable, delegation: Granted): Promise<void> {
  const { substitute: person, fromDay, untilDay } = delegation;
  if (await administersWithin(on, { person, fromDay, untilDay })) throw new Refused('role.conflict');
}

/** @returns its number; @throws Refused `delegation.notHeld`, `role.conflict`, `role.actsForFirm` */
export async function enterDelegation(tx: Queryable, delegation: Granted): Promise<string> {
  await lockRights(tx, delegation.substitute);
  await requireNoAdministrator(tx, delegation);
  await requireApartFromFirms(tx, delegation.substitute);
  const id = await insertDelegation(tx, delegation);
  if (id === null) throw new Refused('delegation.notHeld');
  return String(id);
}
