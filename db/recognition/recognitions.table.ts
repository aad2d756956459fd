import { sql } from 'drizzle-orm';
import { RECOGNITION_SOURCES } from '../../contract/dossier/choices.ts';
import { boolean, check, date, index, integer, pgTable, serial, text, timestamp } from 'drizzle-orm/pg-core';

/**
 * What is known of the recognition of an award: one row for each time that somebody entered it. Later knowledge is a row of its own
 * that corrects an earlier one. Each follows from what is sealed: claims, opinions of departments and findings of the office from
 * their journal row, the others from the row that `restsOn` names. Append-only.
 */
export const recognitions = pgTable(
  'recognitions',
  {
    id: serial().primaryKey(),
    source: text({ enum: RECOGNITION_SOURCES }).notNull(),
    /** The id of the application, or `payment:` and the id of a payment before this system. */
    award: text().notNull(),
    /** The journal row that entered it; null if none did. */
    step: integer(),
    /** Id of the payment, the register's event or the succession that entered it; null if a journal row did. */
    restsOn: text('rests_on'),
    /** The row that this one corrects; null of the first. */
    corrects: integer(),
    /** Person id: who signed the step, reported as the register, or confirmed the succession; null of a payment. */
    enteredBy: text('entered_by'),
    at: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
    /** Why it was entered, if somebody gave a reason. */
    reasons: text(),
    district: text().notNull(),
    family: text().notNull(),
    level: integer().notNull(),
    /** The item whose amount is asked for. */
    item: text().notNull(),
    /** The holder: the firm that claims, or the one to which the recognition has passed. */
    enterprise: text().notNull(),
    /** The place of the holder among several, 1 the first; null if nobody said. */
    rank: integer(),
    /** `kind:words`, as people are shown it. */
    recognition: text().notNull(),
    /** Of the words by their grammar; empty if the item or the firm itself is the identity. */
    identity: text().notNull(),
    certificate: text().notNull(),
    /** Who issued the certificate; null if nobody said. */
    issuer: text(),
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
    // By the firm, and by what a claim of it says.
    index().on(table.enterprise, table.identity),
    // A row is in the index as soon as it is written. Else PostgreSQL keeps new rows in a list that every search reads through.
    index('recognitions_near').using('gin', table.traces, table.pairs).with({ fastupdate: false }),
    check('recognition_by_step', sql`(source in ('claim', 'department', 'office')) = (step is not null)`),
    check('recognition_rests_on_one', sql`(step is null) = (rests_on is not null)`),
  ],
);
