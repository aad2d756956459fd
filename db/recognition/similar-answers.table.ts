import { foreignKey, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { SIMILAR_ANSWERS } from '../../contract/choices.ts';
import { steps } from '../step/steps.table.ts';

/**
 * What a proposal answered to each award that is near: whether both are on one recognition. The answers of the newest proposal hold,
 * until the claim is corrected. Each stands in its journal row too. Append-only.
 */
export const similarAnswers = pgTable(
  'similar_answers',
  {
    application: text().notNull(),
    step: integer().notNull(),
    /** The award that is near, as `recognitions` names it. */
    other: text().notNull(),
    answer: text({ enum: SIMILAR_ANSWERS }).notNull(),
    reasons: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.application, table.step, table.other] }),
    foreignKey({ columns: [table.application, table.step], foreignColumns: [steps.application, steps.seq] }),
    index().on(table.other),
  ],
);
