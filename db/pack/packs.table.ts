import { json, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { PackContent } from '../../policy/engine/pack.ts';

/**
 * Every edition of a pack by which anything may have been judged, under the digest that its verdicts name: what a verdict rests on can
 * be read when the program has a later edition. Append-only.
 */
export const packs = pgTable('packs', {
  /** SHA-256 of the canonical JSON of its content. */
  digest: text().primaryKey(),
  version: text().notNull(),
  /** As it was written: the order of its members is kept. */
  content: json().$type<PackContent>().notNull(),
  keptAt: timestamp('kept_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
});
