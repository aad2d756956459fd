import { date, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { enterprises } from '../enterprise/enterprises.table.ts';
import { persons } from './persons.table.ts';

/** An interest in an enterprise that a person has declared: while it lasts, no duty on its applications. */
export const interests = pgTable(
  'interests',
  {
    personId: text('person_id')
      .notNull()
      .references(() => persons.id),
    enterprise: text()
      .notNull()
      .references(() => enterprises.code),
    fromDay: date('from_day').notNull(),
    /** Last day of it; null while it lasts. */
    untilDay: date('until_day'),
  },
  (table) => [primaryKey({ columns: [table.personId, table.enterprise, table.fromDay] })],
);
