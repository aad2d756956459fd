import { sql } from 'drizzle-orm';
import { check, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { bytea } from '../columns/bytea.ts';
import type { Holder } from './vault.ts';

/**
 * One data key for each person, enterprise or award, wrapped by a master key that the database does not have. Without it what
 * the vault holds of them, or the engine of an award, cannot be read any more: that is how they are forgotten.
 */
export const vaultKeys = pgTable(
  'vault_keys',
  {
    /** `person:<id>`, `enterprise:<code>`, `award:<id>` or `engine:shared`. */
    holder: text().$type<Holder>().primaryKey(),
    masterKey: text('master_key').notNull(),
    /** Null once forgotten. */
    wrapped: bytea(),
    forgottenAt: timestamp('forgotten_at', { withTimezone: true, mode: 'string' }),
  },
  () => [check('vault_key_or_forgotten', sql`(wrapped is null) = (forgotten_at is not null)`)],
);
