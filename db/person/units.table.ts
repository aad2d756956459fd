import { sql } from 'drizzle-orm';
import { check, date, pgTable, text } from 'drizzle-orm/pg-core';
import { UNIT_KINDS } from '../../contract/choices.ts';

/** Departments, streets and parks that verify, by the id that roles and tasks name. */
export const units = pgTable(
  'units',
  {
    id: text().primaryKey(),
    kind: text({ enum: UNIT_KINDS }).notNull(),
    zh: text().notNull(),
    en: text().notNull(),
    /** The last day on which it acts; null while it exists. */
    untilDay: date('until_day'),
    /** The unit whose officers answer for it from the day after; null if none does. */
    successor: text(),
  },
  () => [check('unit_succeeded', sql`successor is null or (until_day is not null and successor <> id)`)],
);
