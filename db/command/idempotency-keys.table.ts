import { sql } from 'drizzle-orm';
import { index, integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

/**
 * A request by its sender's key: the same key and body get the same answer byte for byte, for 72 hours. The command's id
 * stands here before the command has any effect.
 */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    person: text().notNull(),
    key: text().notNull(),
    requestHash: text('request_hash').notNull(),
    commandId: text('command_id').notNull(),
    application: text().notNull(),
    /** The equality of the claim with which the request begins its application; null if it begins none. */
    begins: text(),
    /** Null until the first final answer. */
    status: integer(),
    body: text(),
    headers: jsonb().$type<Readonly<Record<string, string>>>(),
    /** Until then a process works on it; past it that process has died. Null if nobody does. */
    runningUntil: timestamp('running_until', { withTimezone: true, mode: 'string' }),
    createdAt: timestamp('created_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.person, table.key] }),
    index().on(table.commandId),
    index().on(table.createdAt),
    index('idempotency_keys_begins')
      .on(table.begins)
      .where(sql`begins is not null and status is null`),
  ],
);
