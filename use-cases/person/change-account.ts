import type { Static } from 'typebox';
import { object } from '../../contract/parts.ts';
import type { Person } from '../../db/person/find-person.ts';
import type { ShownChange } from '../change/known-change.ts';
import { proposeChange } from '../change/propose-change.ts';
import type { SignedInBy } from '../session/require-fresh-sign-in.ts';
import { Refused } from '../refused.ts';
import { knownPerson, type PeopleDeps } from './known-person.ts';
import { ACCOUNT } from './register-person.ts';

export const CHANGE_ACCOUNT = object({ account: ACCOUNT });

/**
 * Proposes the account under which a person signs in from then on.
 * @throws Refused `signIn.stale`, `admin.own`, `record.unknown`, `record.exists` if somebody has it, `person.forgotten`
 */
export async function changeAccount(
  deps: PeopleDeps,
  administrator: Person,
  by: SignedInBy,
  person: string,
  { account }: Static<typeof CHANGE_ACCOUNT>,
): Promise<ShownChange> {
  const proposed = { kind: 'person.account', person, account } as const;
  return proposeChange(deps, administrator, by, proposed, async () => {
    if ((await knownPerson(deps, person)).isForgotten) throw new Refused('person.forgotten');
  });
}
