import { integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

/** What a sweep of changes has gone over so far: one that is taken up again goes on behind it. Append-only. */
export const sweepPortions = pgTable(
  'sweep_portions',
  {
    sweep: text().notNull(),
    portion: integer().notNull(),
    acts: integer().notNull(),
    findings: jsonb()
      .$type<readonly { readonly check: string; readonly where: string; readonly finding: string }[]>()
      .notNull(),
  },
  (table) => [primaryKey({ columns: [table.sweep, table.portion] })],
);
