import { date, pgTable, text } from 'drizzle-orm/pg-core';
import { persons } from '../person/persons.table.ts';

/** Public keys (Ed25519) with which the programs of registries sign what they report. */
export const companyRegisterKeys = pgTable('register_keys', {
  id: text().primaryKey(),
  person: text()
    .notNull()
    .references(() => persons.id),
  /** The 32 bytes in base64url, as in a JSON Web Key. */
  publicKey: text('public_key').notNull(),
  fromDay: date('from_day').notNull(),
  untilDay: date('until_day'),
});
