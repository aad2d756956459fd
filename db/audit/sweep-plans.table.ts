import { jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import type { Place } from '../step/follow-journal.ts';

/** How far a sweep of changes looks. Instants in UTC. */
export type Reached = {
  /** Of the journal: rows behind it are for the next sweep. */
  readonly place: Place;
  /** Leaves of the log. */
  readonly leaves: number;
  /** The last award of the share that goes round; empty if the next one begins anew. */
  readonly around: string;
  readonly at: string;
};

/** What a sweep of changes goes over, as it was planned when it began. Append-only. */
export const sweepPlans = pgTable('sweep_plans', {
  sweep: text().primaryKey(),
  awards: jsonb().$type<readonly string[]>().notNull(),
  reached: jsonb().$type<Reached>().notNull(),
  /** How far the sweep before it looked; null if it is the first. */
  before: jsonb().$type<Reached>(),
});
