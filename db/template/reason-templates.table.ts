import { bigserial, date, pgTable, text } from 'drizzle-orm/pg-core';

/** Sentences that the office offers for the reasons of an act, from a day until a day (last day included). */
export const reasonTemplates = pgTable('reason_templates', {
  id: bigserial({ mode: 'number' }).primaryKey(),
  /** The signal whose reasons it is. */
  type: text().notNull(),
  zh: text().notNull(),
  en: text().notNull(),
  words: text().notNull(),
  fromDay: date('from_day').notNull(),
  untilDay: date('until_day'),
});
