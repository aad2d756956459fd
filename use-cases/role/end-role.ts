import type { Static } from 'typebox';
import { DATE } from '../../contract/parts.ts';
import { onRecord } from '../../db/administration/admin-acts.ts';
import { endRole as updateRole, type Grant } from '../../db/person/dated-roles.ts';
import type { Person } from '../../db/person/find-person.ts';
import type { ShownChange } from '../change/known-change.ts';
import { proposeChange } from '../change/propose-change.ts';
import type { PeopleDeps } from '../person/known-person.ts';
import type { SignedInBy } from '../session/require-fresh-sign-in.ts';
import { requireEnded } from '../ended.ts';
import { requireAdministrator, requireOthers } from '../may.ts';
import { checkRole, GRANT, grantOf } from './grant.ts';

export const END_ROLE = {
  ...GRANT,
  required: ['capacity', 'fromDay', 'untilDay'],
  properties: { ...GRANT.properties, untilDay: DATE },
} as const;

/**
 * Brings the last day of somebody else's role forward, never before an act that rests on it. One administrator is enough: it takes
 * a right away, and a stolen account cannot wait for a second one. That somebody administers no more is proposed, and confirmed by a
 * third one: else one stolen account would end all others. Two administrators are left.
 * @returns the role without its person, or what was proposed
 * @throws Refused `signIn.stale`, `admin.own`, `admin.twoNeeded`, `record.unknown`, `request.invalid`, `end.onlyEarlier`, `end.afterActs`
 */
export async function endRole(
  deps: PeopleDeps,
  administrator: Person,
  by: SignedInBy,
  about: string,
  given: Static<typeof END_ROLE>,
): Promise<Omit<Grant, 'person'> | ShownChange> {
  const { database } = deps;
  await requireAdministrator(database, administrator, by, 'role.end');
  requireOthers(administrator, [about]);
  const grant = grantOf(about, given);
  await checkRole(database, grant);
  const { untilDay } = given;
  if (grant.capacity === 'administrator')
    return proposeChange(deps, administrator, by, { kind: 'role.end', ...grant, untilDay });
  const { capacity, unit, fromDay } = grant;
  const role = { capacity, unit, fromDay, untilDay };
  const act = { person: administrator.id, act: 'role.end', about, detail: role } as const;
  await onRecord(database, act, async (tx) => requireEnded(await updateRole(tx, { ...grant, untilDay })));
  return role;
}
