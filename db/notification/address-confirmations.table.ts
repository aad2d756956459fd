import { bigint, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { outbox } from './outbox.table.ts';
import { persons } from '../person/persons.table.ts';

/** Whose e-mail address waits to be confirmed. Address and digest of the code lie in the vault. */
export const addressConfirmations = pgTable('address_confirmations', {
  person: text()
    .primaryKey()
    .references(() => persons.id),
  /** The letter that brings the code; one that was asked for earlier brings none. */
  notification: bigint({ mode: 'number' })
    .notNull()
    .references(() => outbox.id),
  /** The code holds before this instant; null until there is one. */
  until: timestamp({ withTimezone: true, mode: 'string' }),
  /** How many wrong codes were tried. */
  tries: integer().notNull().default(0),
});
