import { sql } from 'drizzle-orm';
import { boolean, check, pgTable, text } from 'drizzle-orm/pg-core';

/** Where the documents of this system lie: the name that is written into that place. One row, entered once. */
export const documentStore = pgTable(
  'document_store',
  {
    one: boolean().primaryKey().default(true),
    name: text().notNull(),
  },
  () => [check('document_store_one', sql`one`)],
);
