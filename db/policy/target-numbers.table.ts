import { bigserial, check, date, doublePrecision, pgTable, text } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import type { Entered } from '../../policy/engine/targets/tiles.ts';

/** Numbers of Article 2 that no award gives: bases and newest counts, typed in with their source. Append-only. */
export const targetNumbers = pgTable(
  'target_numbers',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    target: text().$type<Entered['target']>().notNull(),
    role: text({ enum: ['base', 'current'] }).notNull(),
    value: doublePrecision().notNull(),
    asOf: date('as_of').notNull(),
    source: text().notNull(),
    enteredBy: text('entered_by').notNull(),
  },
  () => [check('target_number_sourced', sql`source <> '' and value >= 0`)],
);
