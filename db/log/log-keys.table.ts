import { sql } from 'drizzle-orm';
import { pgTable, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';

/** The public keys that have signed the log, each but the first vouched for by the one before it. Append-only. */
export const logKeys = pgTable(
  'log_keys',
  {
    /** As `name+hash+key` (C2SP signed note). */
    key: text().primaryKey(),
    /** A note that names this key, signed by the one before it; null for the first. */
    endorsement: text(),
    since: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex('one_root_of_the_log')
      .on(sql`(${table.endorsement} is null)`)
      .where(sql`endorsement is null`),
  ],
);
