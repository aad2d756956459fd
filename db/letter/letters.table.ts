import {
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
} from 'drizzle-orm/pg-core';
import type { Letter } from '../../contract/letter.ts';
import { steps } from '../step/steps.table.ts';

/**
 * The letters of the office, each with what it says. Append-only, and sealed in the log: what a letter said when it was
 * issued it says for ever.
 */
export const letters = pgTable(
  'letters',
  {
    application: text().notNull(),
    /** The step of which it speaks. */
    step: integer().notNull(),
    kind: text().notNull(),
    content: jsonb().$type<Letter>().notNull(),
    /** SHA-256 over the canonical bytes (RFC 8785) of the content, in hexadecimal. */
    hash: text().notNull(),
    issuedAt: timestamp('issued_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.application, table.step, table.kind] }),
    foreignKey({ columns: [table.application, table.step], foreignColumns: [steps.application, steps.seq] }),
    unique('letters_hash').on(table.hash),
  ],
);
