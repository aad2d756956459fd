import { bigint, index, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

/** Who put which document in, by the SHA-256 of its bytes. The same bytes from two persons are stored once. */
export const documents = pgTable(
  'documents',
  {
    sha256: text().notNull(),
    person: text().notNull(),
    kind: text().notNull(),
    size: bigint({ mode: 'number' }).notNull(),
    /** Whether a virus scanner looked at it. */
    scan: text({ enum: ['clean', 'none'] }).notNull(),
    /** As the person named it, to be recognised by; null if that was no plain name, or the person was forgotten. */
    name: text(),
    uploadedAt: timestamp('uploaded_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.sha256, table.person] }), index().on(table.person)],
);
