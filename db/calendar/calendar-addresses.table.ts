import { pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { persons } from '../person/persons.table.ts';

/** Who has an address from which a calendar program fetches their deadlines. The address holds a secret; here is its SHA-256. */
export const calendarAddresses = pgTable('calendar_addresses', {
  person: text()
    .primaryKey()
    .references(() => persons.id),
  digest: text().notNull().unique(),
  at: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
});
