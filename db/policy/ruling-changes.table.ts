import { sql } from 'drizzle-orm';
import { bigserial, check, date, pgTable, text } from 'drizzle-orm/pg-core';

/** Rulings of the office on open questions, by two persons; never back before the day of their decision. Append-only. */
export const rulingChanges = pgTable(
  'ruling_changes',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    ruling: text().notNull(),
    value: text().notNull(),
    fromDay: date('from_day').notNull(),
    reason: text().notNull(),
    proposedBy: text('proposed_by').notNull(),
    confirmedBy: text('confirmed_by').notNull(),
    decidedOn: date('decided_on').notNull(),
  },
  () => [
    check('ruling_by_two', sql`proposed_by <> confirmed_by`),
    check('ruling_not_retroactive', sql`from_day >= decided_on`),
  ],
);
