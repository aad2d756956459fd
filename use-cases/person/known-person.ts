import type { Database } from '../../db/connect.ts';
import { findPeople, type PersonRecord } from '../../db/person/people.ts';
import { findSecrets, type Secrets } from '../../db/vault/secrets.ts';
import type { Holder, Vault } from '../../db/vault/vault.ts';
import { Refused } from '../refused.ts';

/** Where people are kept: names and phones lie in the vault. */
export interface PeopleDeps {
  readonly database: Database;
  readonly vault: Vault;
}

/** A person as administrators see them; name and phone are null if they are not known or forgotten. */
export interface ShownPerson extends PersonRecord {
  readonly name: string | null;
  readonly phone: string | null;
}

/**
 * Returns one person with roles of all times, name and phone.
 * @throws Refused `record.unknown`
 */
export async function knownPerson(deps: PeopleDeps, id: string): Promise<ShownPerson> {
  const [person] = await withSecrets(deps, await findPeople(deps.database, { id }));
  if (person === undefined) throw new Refused('record.unknown');
  return person;
}

const NOTHING: Secrets = {};

/** Returns people with what the vault keeps of them. */
export async function withSecrets(
  { database, vault }: PeopleDeps,
  people: readonly PersonRecord[],
): Promise<readonly ShownPerson[]> {
  const secrets = await findSecrets(
    database,
    vault,
    people.map(({ id }) => holderOf(id)),
  );
  return people.map((person) => {
    const { name = null, phone = null } = secrets.get(holderOf(person.id)) ?? NOTHING;
    return { ...person, name, phone };
  });
}

/** Returns under whose name the vault keeps what is known of a person. */
export function holderOf(person: string): Holder {
  return `person:${person}`;
}
