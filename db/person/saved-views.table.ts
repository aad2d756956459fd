import { index, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { persons } from './persons.table.ts';

/** Filters of a list that somebody has named, for themself. */
export const savedViews = pgTable(
  'saved_views',
  {
    id: text().primaryKey(),
    person: text()
      .notNull()
      .references(() => persons.id),
    list: text().notNull(),
    name: text().notNull(),
    query: jsonb().$type<Readonly<Record<string, unknown>>>().notNull(),
    at: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  },
  (table) => [index().on(table.person, table.list, table.at)],
);
