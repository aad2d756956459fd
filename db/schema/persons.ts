import { pgTable, text } from 'drizzle-orm/pg-core';

/** People. Histories and the journal carry `id` only. */
export const persons = pgTable('persons', {
  id: text().primaryKey(),
  /** The subject that the identity provider names. */
  account: text().notNull().unique(),
  name: text().notNull(),
});
