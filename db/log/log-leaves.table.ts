import { bigint, pgTable, text, unique } from 'drizzle-orm/pg-core';

/** The leaves of the sealed log in their order. Append-only; one leaf per row on record. */
export const logLeaves = pgTable(
  'log_leaves',
  {
    index: bigint({ mode: 'number' }).primaryKey(),
    /** What the row is, such as `step`. */
    kind: text().notNull(),
    /** Which row it is, such as `A1/4`. */
    source: text().notNull(),
    /** SHA-256 of the row's canonical bytes, in hexadecimal. */
    digest: text().notNull(),
  },
  (table) => [unique('one_leaf_per_row').on(table.kind, table.source)],
);
