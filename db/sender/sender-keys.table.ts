import { sql } from 'drizzle-orm';
import { check, pgTable, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';

/**
 * The public keys of the processes that send events to awards, and the one root that vouches for them. Append-only: a key ends
 * by its date.
 */
export const senderKeys = pgTable(
  'sender_keys',
  {
    /** The first 16 hexadecimal digits of the SHA-256 of the public key. */
    id: text().primaryKey(),
    /** The 32 bytes of an Ed25519 public key, in base64url. */
    publicKey: text('public_key').notNull(),
    /** Which program signs with it, such as `api`. */
    process: text().notNull(),
    /** From when until when it signs; the root has no end. */
    fromAt: timestamp('from_at', { withTimezone: true, mode: 'string' }).notNull(),
    untilAt: timestamp('until_at', { withTimezone: true, mode: 'string' }),
    /** The root's signature over key, process and instants, in base64url; null for the root itself. */
    endorsement: text(),
  },
  (table) => [
    uniqueIndex('one_root_of_senders')
      .on(sql`(${table.endorsement} is null)`)
      .where(sql`endorsement is null`),
    check('only_the_root_has_no_end', sql`(endorsement is null) = (until_at is null)`),
  ],
);
