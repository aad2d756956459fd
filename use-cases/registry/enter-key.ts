import type { Static } from 'typebox';
import type { Person } from '../../db/person/find-person.ts';
import type { ShownChange } from '../change/known-change.ts';
import { proposeChange } from '../change/propose-change.ts';
import { PERSON_ID } from '../parts.ts';
import type { PeopleDeps } from '../person/known-person.ts';
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
 * Proposes the public key with which a registry's program signs, from the day on which it is confirmed.
 * @throws Refused `duty.missing`, `signIn.stale`, `admin.own`, `record.unknown`, `registry.keyTaken`
 */
export async function proposeKey(
  deps: PeopleDeps,
  administrator: Person,
  by: SignedInBy,
  key: Static<typeof ENTER_KEY>,
): Promise<ShownChange> {
  return proposeChange(deps, administrator, by, { kind: 'registry.enterKey', ...key });
}
