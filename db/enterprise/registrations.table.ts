import { date, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { enterprises } from './enterprises.table.ts';

/** Where an enterprise was registered, from which day on. Territory is judged as of the day (A33). */
export const registrations = pgTable(
  'registrations',
  {
    enterprise: text()
      .notNull()
      .references(() => enterprises.code),
    fromDay: date('from_day').notNull(),
    district: text().notNull(),
    address: text().notNull(),
    /** Unit id of the street or park in which the address lies, inside the district. */
    street: text(),
  },
  (table) => [primaryKey({ columns: [table.enterprise, table.fromDay] })],
);
