import { bigint, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** The signed heads of the sealed log (C2SP tlog-checkpoint). Append-only. */
export const checkpoints = pgTable('checkpoints', {
  /** Leaves that it covers. */
  size: bigint({ mode: 'number' }).primaryKey(),
  /** Root hash in base64. */
  root: text().notNull(),
  /** Root of the tree of heads in base64. */
  heads: text().notNull(),
  /** The whole signed note. */
  note: text().notNull(),
  sealedAt: timestamp('sealed_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
});
