import { sql } from 'drizzle-orm';
import { bigint, check, date, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { moneyCheck } from '../columns/money.ts';
import { applications } from '../application/applications.table.ts';

/**
 * How a granted level stands. `voided`: its award fell before anything was paid, and the level is free again; nothing else frees
 * it. `recovered`: claimed back, and granted all the same. `barred`: claimed back for an irregularity, and with it everything on
 * its recognition (A44).
 */
export const LEVEL_STATES = ['granted', 'voided', 'recovered', 'barred'] as const;

/**
 * The levels of Article 18: one row for each award that money was ever committed to. On a key a level is granted once; what
 * awards on a key hold net is at most the amount of the highest level granted (`within_highest_level`).
 */
export const grantedLevels = pgTable(
  'granted_levels',
  {
    application: text()
      .primaryKey()
      .references(() => applications.id),
    key: text().notNull(),
    /** What a ruling counts apart from the other awards on the key; empty if it counts against all of them. */
    apart: text().notNull(),
    level: integer().notNull(),
    /** What the level is worth by itself, in fen, as its newest verdict has it. */
    amountFen: bigint('amount_fen', { mode: 'number' }).notNull(),
    state: text({ enum: LEVEL_STATES }).notNull(),
    /** Of the grant, in Beijing. */
    day: date().notNull(),
  },
  (table) => [
    uniqueIndex('level_granted_once')
      .on(table.key, table.apart, table.level)
      .where(sql`state <> 'voided'`),
    index('granted_levels_key').on(table.key),
    check('level_of_worth', sql`level > 0 and amount_fen > 0`),
    moneyCheck('amount_fen'),
    check('level_state', sql`state in ('granted', 'voided', 'recovered', 'barred')`),
  ],
);
