import { and, eq, isNotNull, ne, sql as raw } from 'drizzle-orm';
import { selected, selectList, type RowOf } from '../columns/lists.ts';
import type { Queryable, Database } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { vaultEntries } from './vault-entries.table.ts';
import { vaultKeys } from './vault-keys.table.ts';
import type { Holder, SecretField, Vault, WrappedKey } from './vault.ts';

/** What is kept of a holder; a field that is not there is not known. */
export type Secrets = Readonly<Partial<Record<SecretField, string>>>;

const KEY = ['masterKey', 'wrapped'] as const;
const KEY_LIST = selectList(vaultKeys, KEY);
/** `wrapped` is not null where the statement says so. */
const wrappedKey = {
  ...selected(vaultKeys, 'masterKey'),
  wrapped: raw<Uint8Array>`${vaultKeys.wrapped}`.as('wrapped'),
};
const entriesOf = prepared((value: Value<{ holders: readonly Holder[] }>) =>
  query
    .select({ ...selected(vaultEntries, 'holder', 'field', 'sealed'), ...wrappedKey })
    .from(vaultEntries)
    .innerJoin(vaultKeys, eq(vaultKeys.holder, vaultEntries.holder))
    .where(and(raw`${vaultEntries.holder} = any(${value('holders')})`, isNotNull(vaultKeys.wrapped))),
);
const olderThan = prepared((value: Value<{ masterKey: string }>) =>
  query
    .select({ ...selected(vaultKeys, 'holder'), ...wrappedKey })
    .from(vaultKeys)
    .where(and(isNotNull(vaultKeys.wrapped), ne(vaultKeys.masterKey, value('masterKey')))),
);

/** Seals what is said of a holder over what was known; null forgets one field. Returns false if the holder is forgotten. */
export async function keepSecrets(
  { sql }: Queryable,
  vault: Vault,
  holder: Holder,
  secrets: Readonly<Partial<Record<SecretField, string | null>>>,
): Promise<boolean> {
  const drawn = vault.draw(holder);
  await sql`insert into vault_keys (holder, master_key, wrapped)
    values (${holder}, ${drawn.masterKey}, ${drawn.wrapped as Buffer}) on conflict do nothing`;
  const [row] = await sql<RowOf<typeof vaultKeys, (typeof KEY)[number]>[]>`
    select ${sql.unsafe(KEY_LIST)} from vault_keys where holder = ${holder} for share`;
  if (row?.wrapped == null) return false;
  const key: WrappedKey = { masterKey: row.masterKey, wrapped: row.wrapped };
  for (const [name, text] of Object.entries(secrets)) {
    const field = name as SecretField;
    if (text === null) await sql`delete from vault_entries where holder = ${holder} and field = ${field}`;
    else if (text !== undefined)
      await sql`insert into vault_entries (holder, field, sealed)
        values (${holder}, ${field}, ${vault.seal(holder, key, field, text) as Buffer})
        on conflict (holder, field) do update set sealed = excluded.sealed`;
  }
  return true;
}

/** What is kept of each holder; the forgotten have nothing. */
export async function findSecrets(
  on: Queryable,
  vault: Vault,
  holders: readonly Holder[],
): Promise<ReadonlyMap<Holder, Secrets>> {
  const rows = await entriesOf(on, { holders });
  const found = new Map<Holder, Record<string, string>>();
  for (const { holder, field, sealed, masterKey, wrapped } of rows) {
    const secrets = found.get(holder) ?? {};
    secrets[field] = vault.open(holder, { masterKey, wrapped }, field, sealed);
    found.set(holder, secrets);
  }
  return found;
}

/** Destroys a holder's key with everything under it. What copies still hold of it cannot be read by anybody. */
export async function forgetSecrets({ sql }: Queryable, holder: Holder): Promise<void> {
  await sql`delete from vault_entries where holder = ${holder}`;
  await sql`insert into vault_keys (holder, master_key, wrapped, forgotten_at) values (${holder}, '', null, now())
    on conflict (holder) do update set wrapped = null, forgotten_at = coalesce(vault_keys.forgotten_at, now())`;
}

/** Wraps every key anew that an older master key wraps; returns how many. */
export async function rewrapKeys(database: Database, vault: Vault): Promise<number> {
  const rows = await olderThan(database, { masterKey: vault.current });
  for (const { holder, ...key } of rows) {
    const { masterKey, wrapped } = vault.rewrap(holder, key);
    await database.sql`update vault_keys set master_key = ${masterKey}, wrapped = ${wrapped as Buffer}
      where holder = ${holder} and wrapped = ${key.wrapped as Buffer}`;
  }
  return rows.length;
}
