import { integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** Awards whose next step a worker tried to record and could not, with the newest try; one whose step stands by now says nothing. */
export const unrecordedSteps = pgTable('unrecorded_steps', {
  application: text().primaryKey(),
  seq: integer().notNull(),
  since: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  /** The kind of the error, such as `JournalConflict`. */
  kind: text().notNull(),
});
