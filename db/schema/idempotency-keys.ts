import { integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

/** A request by its sender's key: the same key and body get the same answer byte for byte. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    person: text().notNull(),
    key: text().notNull(),
    requestHash: text('request_hash').notNull(),
    commandId: text('command_id').notNull(),
    application: text().notNull(),
    /** Null until the first final answer. */
    status: integer(),
    body: text(),
    createdAt: timestamp('created_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.person, table.key] })],
);
