import { sql } from 'drizzle-orm';
import { check, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** What the office decides by two persons. Money in integer fen. */
export type ProposalContent =
  | {
      readonly kind: 'policy.adopt';
      readonly version: string;
      readonly documentNumber: string;
      readonly effectiveFrom: string;
    }
  | { readonly kind: 'policy.repeal'; readonly version: string; readonly from: string }
  | {
      readonly kind: 'ruling.change';
      readonly ruling: string;
      readonly value: string;
      readonly from: string;
      readonly reason: string;
    }
  | {
      readonly kind: 'budget.allot';
      readonly document: string;
      readonly year: number;
      readonly amountFen: number;
      readonly source: string;
      readonly decidedOn: string;
    };

/** What one person of the office proposes and another one confirms: adoptions, repeals, rulings, allotments. */
export const proposals = pgTable(
  'proposals',
  {
    id: text().primaryKey(),
    content: jsonb().$type<ProposalContent>().notNull(),
    proposedBy: text('proposed_by').notNull(),
    proposedAt: timestamp('proposed_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
    state: text({ enum: ['open', 'confirmed', 'withdrawn'] })
      .notNull()
      .default('open'),
    closedBy: text('closed_by'),
    closedAt: timestamp('closed_at', { withTimezone: true, mode: 'string' }),
  },
  () => [
    check('proposal_by_two', sql`state <> 'confirmed' or closed_by <> proposed_by`),
    check('proposal_closed', sql`(state = 'open') = (closed_by is null)`),
  ],
);
