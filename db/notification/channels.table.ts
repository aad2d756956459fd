import { boolean, pgTable, text } from 'drizzle-orm/pg-core';
import { persons } from '../person/persons.table.ts';

/** How somebody is notified of things beside the portal; no row: in the portal alone. The addresses lie in the vault. */
export const channels = pgTable('channels', {
  person: text()
    .primaryKey()
    .references(() => persons.id),
  language: text({ enum: ['zh', 'en'] }).notNull(),
  email: boolean().notNull(),
  /** One mail a day instead of one mail a step. */
  digest: boolean().notNull().default(false),
  webhook: boolean().notNull(),
});
