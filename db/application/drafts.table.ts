import { index, integer, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { ProvingDocument } from '../../policy/engine/evidence.ts';
import { persons } from '../person/persons.table.ts';

/** What was typed so far; a member that is not there was not typed. */
export interface DraftContent {
  readonly claim: Readonly<Record<string, unknown>>;
  readonly documents: readonly ProvingDocument[];
}

/** A form that somebody fills in, saved as they go. It needs neither the engine nor to be complete. */
export const drafts = pgTable(
  'drafts',
  {
    id: text().primaryKey(),
    person: text()
      .notNull()
      .references(() => persons.id),
    content: jsonb().$type<DraftContent>().notNull(),
    version: integer().notNull().default(1),
    /** The application that was started from it. */
    submittedAs: text('submitted_as'),
    submittedAt: timestamp('submitted_at', { withTimezone: true, mode: 'string' }),
    updatedAt: timestamp('updated_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  },
  (table) => [index().on(table.person, table.updatedAt)],
);
