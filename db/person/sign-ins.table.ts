import { pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** Sign-ins under way: what the callback must match. `id` is the SHA-256 of the cookie of the browser that began it. */
export const signIns = pgTable('sign_ins', {
  id: text().primaryKey(),
  state: text().notNull(),
  nonce: text().notNull(),
  verifier: text().notNull(),
  returnTo: text('return_to').notNull(),
  expiresAt: timestamp('expires_at', { withTimezone: true, mode: 'string' }).notNull(),
});
