import type { Person } from '../../db/person/find-person.ts';
import type { ShownChange } from '../change/known-change.ts';
import { proposeChange } from '../change/propose-change.ts';
import type { SignedInBy } from '../session/require-fresh-sign-in.ts';
import type { PeopleDeps } from './known-person.ts';

/**
 * Proposes to destroy the key of what is kept of a person.
 * @throws Refused `signIn.stale`, `admin.own`, `record.unknown`
 */
export async function forgetPerson(
  deps: PeopleDeps,
  administrator: Person,
  by: SignedInBy,
  person: string,
): Promise<ShownChange> {
  return proposeChange(deps, administrator, by, { kind: 'person.forget', person });
}
