import { randomUUID } from 'node:crypto';
import type { Static } from 'typebox';
import { onRecord } from '../../db/administration/admin-acts.ts';
import type { Person } from '../../db/person/find-person.ts';
import { insertPerson } from '../../db/person/people.ts';
import { keepSecrets } from '../../db/vault/secrets.ts';
import { requireAdministrator } from '../may.ts';
import { refusedIfTaken } from './refused-if-taken.ts';
import type { SignedInBy } from '../session/require-fresh-sign-in.ts';
import { holderOf, knownPerson, type PeopleDeps, type ShownPerson } from './known-person.ts';

/** The subject that the identity provider names. */
export const ACCOUNT = { type: 'string', minLength: 1, maxLength: 200, examples: ['8f2c1f0e'] } as const;
export const PERSON_NAME = { type: 'string', minLength: 1, maxLength: 100, examples: ['样例'] } as const;
export const PHONE = {
  type: 'string',
  pattern: '^[+0-9][0-9 -]{4,24}$',
  examples: ['0571-00000000'],
} as const;
export const REGISTER_PERSON = {
  type: 'object',
  additionalProperties: false,
  required: ['account', 'name'],
  properties: { account: ACCOUNT, name: PERSON_NAME, phone: PHONE },
} as const;

/**
 * Registers a person under the subject that the identity provider names.
 * @throws Refused `signIn.stale`, `record.exists` if somebody has that account
 */
export async function registerPerson(
  deps: PeopleDeps,
  administrator: Person,
  by: SignedInBy,
  { account, ...secrets }: Static<typeof REGISTER_PERSON>,
): Promise<ShownPerson> {
  await requireAdministrator(deps.database, administrator, by, 'person.register');
  const id = `p-${randomUUID()}`;
  const act = { person: administrator.id, act: 'person.register', about: id } as const;
  await onRecord(deps.database, act, async (tx) => {
    await refusedIfTaken(insertPerson(tx, id, account));
    return keepSecrets(tx, deps.vault, holderOf(id), secrets);
  });
  return knownPerson(deps, id);
}
