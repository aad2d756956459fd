import { sql } from 'drizzle-orm';
import { check, date, index, pgTable, serial, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { SUCCESSION_KINDS } from '../../contract/choices.ts';

/**
 * Who inherits from whom from a day on: everything after a merger or a division, one recognition by assignment (A39). By two
 * persons. Append-only.
 */
export const successions = pgTable(
  'successions',
  {
    id: serial().primaryKey(),
    kind: text({ enum: SUCCESSION_KINDS }).notNull(),
    fromEnterprise: text('from_enterprise').notNull(),
    toEnterprise: text('to_enterprise').notNull(),
    recognition: text(),
    onDay: date('on_day').notNull(),
    proposedBy: text('proposed_by').notNull(),
    confirmedBy: text('confirmed_by').notNull(),
  },
  (table) => [
    index().on(table.fromEnterprise),
    index().on(table.toEnterprise),
    uniqueIndex('merged_once')
      .on(table.fromEnterprise)
      .where(sql`kind = 'merger'`),
    check('succession_by_two', sql`proposed_by <> confirmed_by`),
    check('succession_to_another', sql`from_enterprise <> to_enterprise`),
    check('assignment_of_one', sql`(kind = 'assignment') = (recognition is not null)`),
  ],
);
