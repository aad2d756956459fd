import type { Queryable } from '../connect.ts';

/** Whose keys went with a master key, by kind. */
export interface GivenUp {
  readonly people: number;
  readonly enterprises: number;
  readonly awards: number;
}

/**
 * Removes every key that a master key wraps, and what is sealed by them: nobody can open any of it without that one. Unlike what is
 * forgotten, the same holders get a new key as soon as something new is kept of them. As the owner of the tables.
 */
export async function removeKeysUnder({ sql }: Queryable, masterKey: string): Promise<GivenUp> {
  await sql`delete from vault_entries where holder in (
    select holder from vault_keys where master_key = ${masterKey} and wrapped is not null)`;
  const [removed] = await sql<GivenUp[]>`
    with removed as (delete from vault_keys where master_key = ${masterKey} and wrapped is not null returning holder)
    select count(*) filter (where holder like 'person:%')::float8 as people,
      count(*) filter (where holder like 'enterprise:%')::float8 as enterprises,
      count(*) filter (where holder like 'award:%')::float8 as awards
    from removed`;
  return removed ?? { people: 0, enterprises: 0, awards: 0 };
}
