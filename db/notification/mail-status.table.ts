import { sql } from 'drizzle-orm';
import { boolean, check, pgTable } from 'drizzle-orm/pg-core';

/** Whether letters go out, as the worker that sends them said when it last started. One row at most. */
export const mailStatus = pgTable(
  'mail_status',
  {
    one: boolean().primaryKey().default(true),
    isSent: boolean('is_sent').notNull(),
  },
  () => [check('mail_status_one', sql`one`)],
);
