import { foreignKey, integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import { steps } from '../step/steps.table.ts';

/** That the leading group has looked at an act of somebody whose interest in the firm was entered only later. Append-only. */
export const interestAnswers = pgTable(
  'interest_answers',
  {
    application: text().notNull(),
    seq: integer().notNull(),
    /** Whose interest it is: the person who acted, or the one for whom they stood in. */
    person: text().notNull(),
    answeredBy: text('answered_by').notNull(),
    reasons: text().notNull(),
    at: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.application, table.seq, table.person] }),
    foreignKey({
      name: 'interest_answers_step',
      columns: [table.application, table.seq],
      foreignColumns: [steps.application, steps.seq],
    }),
  ],
);
