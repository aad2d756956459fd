import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import { bytea } from '../columns/bytea.ts';

/**
 * The tree of heads: how far the sealed journal of each award goes. A place is a path of `0` and `1` from the root; an award stands at the
 * shortest path by which the hash of its id differs from all others. Derived from the leaves; written with them alone.
 */
export const headNodes = pgTable('head_nodes', {
  /** Empty for the root. */
  path: text().primaryKey(),
  hash: bytea().notNull(),
  /** The award that stands here; null where the tree forks. */
  application: text(),
  /** Number of its newest sealed journal row; null where the tree forks. */
  rows: integer(),
});
