import { date, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { persons } from './persons.table.ts';

/** In what capacity a person may act, for which unit, from when until when (last day included). */
export const roles = pgTable(
  'roles',
  {
    personId: text('person_id')
      .notNull()
      .references(() => persons.id),
    capacity: text().notNull(),
    unit: text(),
    fromDay: date('from_day').notNull(),
    untilDay: date('until_day'),
  },
  (table) => [unique().on(table.personId, table.capacity, table.unit, table.fromDay).nullsNotDistinct()],
);
