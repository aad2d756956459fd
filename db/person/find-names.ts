import { sql as raw } from 'drizzle-orm';
import { selected } from '../columns/lists.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { vaultKeys } from '../vault/vault-keys.table.ts';
import { persons } from './persons.table.ts';

const forgotten = query
  .select({ one: raw`1` })
  .from(vaultKeys)
  .where(raw`${vaultKeys.holder} = 'person:' || ${persons.id} and ${vaultKeys.wrapped} is null`);

/** Returns those of some persons who are registered: by what account they sign in, and whether they were forgotten. */
export const findNames = prepared((value: Value<{ ids: readonly string[] }>) =>
  query
    .select({
      ...selected(persons, 'id', 'account'),
      isForgotten: raw<boolean>`exists (${forgotten})`.as('isForgotten'),
    })
    .from(persons)
    .where(raw`${persons.id} = any(${value('ids')})`)
    .orderBy(persons.id),
);
