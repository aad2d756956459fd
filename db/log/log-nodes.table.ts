import { bigint, pgTable, primaryKey, smallint } from 'drizzle-orm/pg-core';
import { bytea } from '../columns/bytea.ts';

/** The complete subtrees of the sealed log: of 2^level leaves, the `index`th from the left. Append-only, derived from the leaves. */
export const logNodes = pgTable(
  'log_nodes',
  {
    level: smallint().notNull(),
    index: bigint({ mode: 'number' }).notNull(),
    hash: bytea().notNull(),
  },
  (table) => [primaryKey({ columns: [table.level, table.index] })],
);
