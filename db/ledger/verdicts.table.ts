import { foreignKey, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { AssessmentInput } from '../../policy/engine/input.ts';
import type { Verdict } from '../../policy/engine/verdict/verdict.ts';
import { steps } from '../step/steps.table.ts';

/** Every verdict with what it was computed from, so that it can be computed again. Append-only. */
export const verdicts = pgTable(
  'verdicts',
  {
    application: text().notNull(),
    step: integer().notNull(),
    key: text().notNull(),
    input: jsonb().$type<AssessmentInput>().notNull(),
    verdict: jsonb().$type<Verdict>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.application, table.step] }),
    foreignKey({ columns: [table.application, table.step], foreignColumns: [steps.application, steps.seq] }),
  ],
);
