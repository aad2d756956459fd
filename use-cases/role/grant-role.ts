import type { Static } from 'typebox';
import type { Person } from '../../db/person/find-person.ts';
import type { ShownChange } from '../change/known-change.ts';
import { proposeChange } from '../change/propose-change.ts';
import type { PeopleDeps } from '../person/known-person.ts';
import type { SignedInBy } from '../session/require-fresh-sign-in.ts';
import { grantOf, type GRANT } from './grant.ts';

/**
 * Proposes a role for somebody else from a day on.
 * @throws Refused `signIn.stale`, `admin.own`, `record.unknown`, `request.invalid`
 */
export async function grantRole(
  deps: PeopleDeps,
  administrator: Person,
  by: SignedInBy,
  person: string,
  role: Static<typeof GRANT>,
): Promise<ShownChange> {
  return proposeChange(deps, administrator, by, { kind: 'role.grant', ...grantOf(person, role) });
}
