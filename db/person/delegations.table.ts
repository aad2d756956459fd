import { sql } from 'drizzle-orm';
import { bigserial, check, date, index, pgTable, text } from 'drizzle-orm/pg-core';
import { persons } from './persons.table.ts';

/** Who acts for whom in one capacity, from when until when (last day included). Both are bound by one person, one duty. */
export const delegations = pgTable(
  'delegations',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    principal: text()
      .notNull()
      .references(() => persons.id),
    substitute: text()
      .notNull()
      .references(() => persons.id),
    capacity: text().notNull(),
    unit: text(),
    fromDay: date('from_day').notNull(),
    untilDay: date('until_day').notNull(),
    reason: text().notNull(),
  },
  (table) => [
    check('delegation_to_another', sql`principal <> substitute`),
    check('delegation_ends', sql`until_day >= from_day`),
    index('delegations_substitute').on(table.substitute),
  ],
);
