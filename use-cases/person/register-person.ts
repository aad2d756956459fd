import { randomUUID } from 'node:crypto';
import type { Static } from 'typebox';
import type { Person } from '../../db/person/find-person.ts';
import { keepSecrets } from '../../db/vault/secrets.ts';
import type { ShownChange } from '../change/known-change.ts';
import { proposeChange } from '../change/propose-change.ts';
import type { SignedInBy } from '../session/require-fresh-sign-in.ts';
import { holderOf, type PeopleDeps } from './known-person.ts';

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
 * Proposes to register a person under the subject that the identity provider names. Name and phone lie in the vault from
 * then on, where the person who confirms reads them.
 * @throws Refused `signIn.stale`, `record.exists` if somebody has that account
 */
export async function registerPerson(
  deps: PeopleDeps,
  administrator: Person,
  by: SignedInBy,
  { account, ...secrets }: Static<typeof REGISTER_PERSON>,
): Promise<ShownChange> {
  const person = `p-${randomUUID()}`;
  const content = { kind: 'person.register', person, account } as const;
  return proposeChange(deps, administrator, by, content, async (tx) =>
    keepSecrets(tx, deps.vault, holderOf(person), secrets),
  );
}
