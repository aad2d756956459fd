import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import { xid8 } from '../columns/xid8.ts';

/** Up to which place of the journal a reader has worked. */
export const journalReaders = pgTable('journal_readers', {
  reader: text().primaryKey(),
  xid: xid8().notNull(),
  application: text().notNull(),
  seq: integer().notNull(),
});
