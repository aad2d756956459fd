import { bigserial, index, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/**
 * What the rows of tables that may change have said, version after version, as digests: entered by a trigger in the transaction of the
 * change, and a leaf of the sealed log. A row that says something else than its newest version was changed past the trigger. Append-only.
 */
export const rowVersions = pgTable(
  'row_versions',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    /** The table. */
    kind: text().notNull(),
    /** The row's key. */
    source: text().notNull(),
    /** SHA-256 of the row as JSON, in hexadecimal; null once the row is gone. */
    digest: text(),
    at: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  },
  (table) => [index().on(table.kind, table.source, table.id)],
);
