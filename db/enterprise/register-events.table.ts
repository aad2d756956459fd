import { sql } from 'drizzle-orm';
import { date, index, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { RegisterEvent } from '../../contract/register-event.ts';
import { enterprises } from './enterprises.table.ts';

/** What a registry reported of an enterprise, with the signature that proves it. Append-only. */
export const companyRegisterEvents = pgTable(
  'register_events',
  {
    /** As the registry names it. */
    id: text().primaryKey(),
    enterprise: text()
      .notNull()
      .references(() => enterprises.code),
    kind: text({ enum: ['addressChange', 'dissolution', 'bankruptcy', 'merger'] }).notNull(),
    effectiveOn: date('effective_on').notNull(),
    event: jsonb().$type<RegisterEvent>().notNull(),
    person: text().notNull(),
    signature: jsonb()
      .$type<{ readonly key: string; readonly base: string; readonly bytes: string }>()
      .notNull(),
    receivedAt: timestamp('received_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  },
  (table) => [
    index().on(table.enterprise),
    index('register_events_newest').on(table.receivedAt, table.id),
    // By the firm that took another one over; each assessment looks there.
    index('register_mergers')
      .on(sql`(event->>'successor')`)
      .where(sql`kind = 'merger'`),
  ],
);
