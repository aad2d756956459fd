import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import { xid8 } from '../columns/xid8.ts';

/** Up to which place of the journal somebody has read their notifications. */
export const notificationMarks = pgTable('notification_marks', {
  person: text().primaryKey(),
  xid: xid8().notNull(),
  application: text().notNull(),
  seq: integer().notNull(),
});
