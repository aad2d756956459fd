import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { enterprises } from '../enterprise/enterprises.table.ts';
import { persons } from './persons.table.ts';

/** Who applies for which enterprise. */
export const agents = pgTable(
  'agents',
  {
    personId: text('person_id')
      .notNull()
      .references(() => persons.id),
    enterprise: text()
      .notNull()
      .references(() => enterprises.code),
  },
  (table) => [primaryKey({ columns: [table.personId, table.enterprise] })],
);
