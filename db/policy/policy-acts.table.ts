import { sql } from 'drizzle-orm';
import { bigserial, check, date, pgTable, text } from 'drizzle-orm/pg-core';

/** Adoptions and repeals of versions of the policy, by two persons. Append-only, in the order in which they were recorded. */
export const policyActs = pgTable(
  'policy_acts',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    kind: text({ enum: ['adopt', 'repeal'] }).notNull(),
    version: text().notNull(),
    documentNumber: text('document_number'),
    /** From which day it takes effect. */
    day: date().notNull(),
    proposedBy: text('proposed_by').notNull(),
    confirmedBy: text('confirmed_by').notNull(),
  },
  () => [check('policy_act_by_two', sql`proposed_by <> confirmed_by`)],
);
