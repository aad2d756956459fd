import { sql } from 'drizzle-orm';
import type { SUCCESSION_KINDS } from '../../contract/choices.ts';
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
    }
  | {
      readonly kind: 'succession.enter';
      readonly succession: (typeof SUCCESSION_KINDS)[number];
      readonly from: string;
      readonly to: string;
      /** Of an assignment; null if everything passes. */
      readonly recognition: string | null;
      readonly on: string;
    }
  | {
      readonly kind: 'succession.deny';
      /** The register's event, a merger by which nothing has passed on. */
      readonly event: string;
      readonly reasons: string;
    };

/** What one person of the office proposes and another one confirms: adoptions, repeals, rulings, allotments, successions. */
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
