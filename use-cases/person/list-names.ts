import type { Static } from 'typebox';
import { DUTIES } from '../../contract/parties.ts';
import { findNames } from '../../db/person/find-names.ts';
import type { Person } from '../../db/person/find-person.ts';
import { findSecrets } from '../../db/vault/secrets.ts';
import { requirePermission, type Role } from '../permission.ts';
import { holderOf, type PeopleDeps } from './known-person.ts';

/** Who reads names at all. An applicant reads units, and never officers. */
export const NAME_READERS: readonly Role[] = [...DUTIES, 'auditor', 'administrator'];
/** Up to a hundred ids, with a comma between. */
const IDS = '^[^,]{1,100}(,[^,]{1,100}){0,99}$';

/** The persons whose names somebody asks for, as records name them. */
export const NAMES_OF = {
  type: 'object',
  additionalProperties: false,
  required: ['of'],
  properties: { of: { type: 'string', pattern: IDS, examples: ['p-handler-1,p-approver-1'] } },
} as const;

/**
 * Returns what persons are called: their names, as far as they are known, and by what account they sign in. Of a person who was
 * forgotten both are null; an id that nobody has is left out. Ids are random: who has one read it in a record that is theirs.
 * @throws Refused `duty.missing`
 */
export async function listNames(
  { database, vault }: PeopleDeps,
  reader: Person,
  { of }: Static<typeof NAMES_OF>,
) {
  await requirePermission(database, reader, NAME_READERS, {
    person: reader.id,
    application: null,
    type: 'person.listNames',
  });
  const shown = await findNames(database, { ids: of.split(',') });
  const secrets = await findSecrets(
    database,
    vault,
    shown.map(({ id }) => holderOf(id)),
  );
  return {
    people: shown.map(({ id, account, isForgotten }) => ({
      person: id,
      name: secrets.get(holderOf(id))?.name ?? null,
      account: isForgotten ? null : account,
    })),
  };
}
