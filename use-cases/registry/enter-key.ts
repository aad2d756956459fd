import type { Static } from 'typebox';
import { onRecord } from '../../db/administration/admin-acts.ts';
import type { Database } from '../../db/connect.ts';
import { insertRegisterKey } from '../../db/enterprise/register-feed.ts';
import type { Person } from '../../db/person/find-person.ts';
import { dayIn } from '../day-in.ts';
import { requireAdministrator } from '../may.ts';
import { PERSON_ID } from '../parts.ts';
import { Refused } from '../refused.ts';
import type { SignedInBy } from '../session/require-fresh-sign-in.ts';

export const KEY_ID = {
  type: 'string',
  pattern: '^[A-Za-z0-9._-]{1,100}$',
  examples: ['registry-2026'],
} as const;
/** `publicKey` is `x` of an Ed25519 JSON Web Key. */
export const ENTER_KEY = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'person', 'publicKey'],
  properties: {
    id: KEY_ID,
    person: { ...PERSON_ID, examples: ['p-registry-1'] },
    publicKey: {
      type: 'string',
      pattern: '^[A-Za-z0-9_-]{43}$',
      examples: ['11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo'],
    },
  },
} as const;

/**
 * Enters the public key with which a registry's program signs, from today on.
 * @throws Refused `duty.missing`, `signIn.stale`, `registry.keyTaken`
 */
export async function enterKey(
  database: Database,
  administrator: Person,
  by: SignedInBy,
  key: Static<typeof ENTER_KEY>,
): Promise<void> {
  await requireAdministrator(database, administrator, by, 'registry.enterKey');
  const { id, person } = key;
  const act = { person: administrator.id, act: 'registry.enterKey', about: id, detail: { person } } as const;
  const entered = await onRecord(database, act, async (tx) =>
    (await insertRegisterKey(tx, { ...key, fromDay: dayIn(new Date()) })) ? true : null,
  );
  if (entered === null) throw new Refused('registry.keyTaken');
}
