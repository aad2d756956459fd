import { index, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** Who is signed in to the portal. The browser alone knows the cookie's value; `id` is its SHA-256. */
export const sessions = pgTable(
  'sessions',
  {
    id: text().primaryKey(),
    /** The subject that the identity provider named. */
    account: text().notNull(),
    createdAt: timestamp('created_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
    /** Kept to the minute. */
    seenAt: timestamp('seen_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
    expiresAt: timestamp('expires_at', { withTimezone: true, mode: 'string' }).notNull(),
  },
  (table) => [index().on(table.account), index().on(table.expiresAt)],
);
