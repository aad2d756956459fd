import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { bytea } from '../columns/bytea.ts';
import type { Holder, SecretField } from './vault.ts';
import { vaultKeys } from './vault-keys.table.ts';

/** Names, phones and bank accounts, sealed with the data key of their holder (AES-256-GCM). */
export const vaultEntries = pgTable(
  'vault_entries',
  {
    holder: text()
      .$type<Holder>()
      .notNull()
      .references(() => vaultKeys.holder),
    field: text().$type<SecretField>().notNull(),
    /** Nonce, ciphertext and tag; holder and field are bound into it. */
    sealed: bytea().notNull(),
  },
  (table) => [primaryKey({ columns: [table.holder, table.field] })],
);
