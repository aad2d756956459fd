import { pgTable, text } from 'drizzle-orm/pg-core';

/** People. Histories, the journal and the logs carry `id` only; names and phones lie in the vault. */
export const persons = pgTable('persons', {
  id: text().primaryKey(),
  /** The subject that the identity provider names. */
  account: text().notNull().unique(),
});
