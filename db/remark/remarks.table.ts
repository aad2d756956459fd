import { sql } from 'drizzle-orm';
import { integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import { REMARK_SENDERS } from '../../contract/choices.ts';
import { applications } from '../application/applications.table.ts';
import { xid8 } from '../columns/xid8.ts';

/** What the applicant and the office write to each other about an award, and what the office must know of its firm. Append-only. */
export const remarks = pgTable(
  'remarks',
  {
    application: text()
      .notNull()
      .references(() => applications.id),
    number: integer().notNull(),
    person: text().notNull(),
    sentBy: text('sent_by', { enum: REMARK_SENDERS }).notNull(),
    words: text().notNull(),
    at: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
    /** The transaction that wrote it, by which it has a place among notifications. */
    xid: xid8()
      .notNull()
      .default(sql`pg_current_xact_id()`),
  },
  (table) => [primaryKey({ columns: [table.application, table.number] })],
);
