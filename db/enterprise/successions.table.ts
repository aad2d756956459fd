import { date, pgTable, serial, text } from 'drizzle-orm/pg-core';

/** Who inherits from whom: everything (recognition null) or one mark or standard (A39). Append-only. */
export const successions = pgTable('successions', {
  id: serial().primaryKey(),
  fromEnterprise: text('from_enterprise').notNull(),
  toEnterprise: text('to_enterprise').notNull(),
  recognition: text(),
  onDay: date('on_day').notNull(),
});
