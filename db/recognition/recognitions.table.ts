import { sql } from 'drizzle-orm';
import { RECOGNITION_SOURCES } from '../../contract/dossier/choices.ts';
import { boolean, check, date, index, integer, pgTable, serial, text, timestamp } from 'drizzle-orm/pg-core';

/**
 * What is known of the recognition of an award: one row for each time that somebody entered it. Later knowledge is a row of its own
 * that corrects an earlier one. Each follows from what is sealed: a claim and a finding of the office from their journal row, a
 * payment from its own. Append-only.
 */
export const recognitions = pgTable(
  'recognitions',
  {
    id: serial().primaryKey(),
    source: text({ enum: RECOGNITION_SOURCES }).notNull(),
    /** The id of the application, or `payment:` and the id of a payment before this system. */
    award: text().notNull(),
    /** The journal row that entered it; null of a payment. */
    step: integer(),
    /** The row that this one corrects; null of the first. */
    corrects: integer(),
    /** Person id; null of a payment. */
    enteredBy: text('entered_by'),
    at: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
    /** Why the office entered it. */
    reasons: text(),
    district: text().notNull(),
    family: text().notNull(),
    level: integer().notNull(),
    /** The item whose amount is asked for. */
    item: text().notNull(),
    enterprise: text().notNull(),
    /** The place of the holder among several, 1 the first; null if nobody said. */
    rank: integer(),
    /** `kind:words`, as people are shown it. */
    recognition: text().notNull(),
    /** Of the words by their grammar; empty if the item or the firm itself is the identity. */
    identity: text().notNull(),
    certificate: text().notNull(),
    recognisedOn: date('recognised_on'),
    validUntil: date('valid_until'),
    renewal: boolean(),
    replaces: text(),
    /** SHA-256 of what shows it. */
    documents: text().array().notNull(),
    /** By which a recognition that is near is found: `policy/engine/identity/similar-index.ts`. */
    traces: text().array().notNull(),
    pairs: text().array().notNull(),
  },
  (table) => [
    index().on(table.award, table.id),
    index('recognitions_near').using('gin', table.traces, table.pairs),
    check('recognition_by_step', sql`(source = 'payment') = (step is null)`),
  ],
);
