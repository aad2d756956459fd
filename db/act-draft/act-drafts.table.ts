import { jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import { applications } from '../application/applications.table.ts';
import { persons } from '../person/persons.table.ts';

/** What a person has typed of an act on an award and not sent yet: nobody else reads it. */
export const actDrafts = pgTable(
  'act_drafts',
  {
    person: text()
      .notNull()
      .references(() => persons.id),
    application: text()
      .notNull()
      .references(() => applications.id),
    type: text().notNull(),
    payload: jsonb().$type<Readonly<Record<string, unknown>>>().notNull(),
    at: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.person, table.application, table.type] })],
);
