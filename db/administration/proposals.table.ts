import { sql } from 'drizzle-orm';
import type { SUCCESSION_KINDS } from '../../contract/choices.ts';
import { check, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** What the office decides by two persons. Money in integer fen. */
export type OfficeContent =
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
    }
  /** A file of entries, in the form that the use case checks. */
  | { readonly kind: 'office.file'; readonly file: Readonly<Record<string, unknown>> };

/** What two administrators change: who signs in, who may act, with which key a registry signs. Days as YYYY-MM-DD. */
export type ChangeContent =
  | { readonly kind: 'person.register'; readonly person: string; readonly account: string }
  | { readonly kind: 'person.account'; readonly person: string; readonly account: string }
  | { readonly kind: 'person.forget'; readonly person: string }
  | {
      readonly kind: 'role.grant';
      readonly person: string;
      readonly capacity: string;
      readonly unit: string | null;
      readonly fromDay: string;
      readonly untilDay: string | null;
    }
  /** Of an administrator. */
  | {
      readonly kind: 'role.end';
      readonly person: string;
      readonly capacity: string;
      readonly unit: string | null;
      readonly fromDay: string;
      readonly untilDay: string;
    }
  | {
      readonly kind: 'delegation.grant';
      readonly principal: string;
      readonly substitute: string;
      readonly capacity: string;
      readonly unit: string | null;
      readonly fromDay: string;
      readonly untilDay: string;
      readonly reason: string;
    }
  | {
      readonly kind: 'registry.enterKey';
      readonly id: string;
      readonly person: string;
      readonly publicKey: string;
    }
  | {
      readonly kind: 'unit.succeed';
      readonly unit: string;
      readonly successor: string;
      /** The last day of the unit. */
      readonly untilDay: string;
    };

/** Who proposes at the console of the system: nobody who has signed in. */
export const OPERATOR = 'operator';

/** What one person proposes and another one confirms. What comes from the console takes two who have signed in. */
export const proposals = pgTable(
  'proposals',
  {
    id: text().primaryKey(),
    content: jsonb().$type<OfficeContent | ChangeContent>().notNull(),
    proposedBy: text('proposed_by').notNull(),
    proposedAt: timestamp('proposed_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
    state: text({ enum: ['open', 'confirmed', 'withdrawn'] })
      .notNull()
      .default('open'),
    /** Who of the two was the first to stand behind what the console proposed. */
    secondedBy: text('seconded_by'),
    closedBy: text('closed_by'),
    closedAt: timestamp('closed_at', { withTimezone: true, mode: 'string' }),
  },
  () => [
    check(
      'proposal_by_two',
      sql`state <> 'confirmed' or (closed_by <> proposed_by and closed_by is distinct from seconded_by
        and (proposed_by = 'operator') = (seconded_by is not null))`,
    ),
    check('proposal_closed', sql`(state = 'open') = (closed_by is null)`),
  ],
);
