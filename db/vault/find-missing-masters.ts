import { and, asc, isNotNull, sql as raw } from 'drizzle-orm';
import { selected } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import type { Vault } from './vault.ts';
import { vaultKeys } from './vault-keys.table.ts';

/** A master key that wraps keys here. */
interface MissingMaster {
  readonly masterKey: string;
  /** How many keys it wraps. */
  readonly keys: number;
}

const wrappedByOthers = prepared((value: Value<{ ids: readonly string[] }>) =>
  query
    .select({ ...selected(vaultKeys, 'masterKey'), keys: raw<number>`count(*)::integer`.as('keys') })
    .from(vaultKeys)
    .where(and(isNotNull(vaultKeys.wrapped), raw`not ${vaultKeys.masterKey} = any(${value('ids')})`))
    .groupBy(vaultKeys.masterKey)
    .orderBy(asc(vaultKeys.masterKey)),
);

/** Returns the master keys without which a vault cannot open all that is kept here. */
export async function findMissingMasters(
  on: Queryable,
  { ids }: Pick<Vault, 'ids'>,
): Promise<readonly MissingMaster[]> {
  return wrappedByOthers(on, { ids });
}
