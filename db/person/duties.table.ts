import { sql } from 'drizzle-orm';
import { index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

/** One person, one duty per application: the primary key is the rule. */
export const duties = pgTable(
  'duties',
  {
    application: text().notNull(),
    person: text().notNull(),
    capacity: text().notNull(),
    since: integer().notNull(),
  },
  (table) => [
    primaryKey({ name: 'one_person_one_duty', columns: [table.application, table.person] }),
    index().on(table.person),
    /** By whom objections are listed: they are few. */
    index('duties_objectors')
      .on(table.person)
      .where(sql`capacity = 'objector'`),
  ],
);
