import { sql } from 'drizzle-orm';
import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import type { AwardEvent } from '../../contract/event.ts';
import type { Refusal } from '../../contract/refusals.ts';
import type { Outcome } from '../../contract/step.ts';
import { enteredPairs, entersClaim } from './searched-signs.ts';
import { xid8 } from '../columns/xid8.ts';

/**
 * The journal: one row for every accepted and every refused event. Append-only by grants and trigger;
 * without gap, because each row refers to the one before it.
 */
export const steps = pgTable(
  'steps',
  {
    application: text().notNull(),
    seq: integer().notNull(),
    commandId: text('command_id').notNull().unique(),
    accepted: boolean().notNull(),
    type: text().notNull(),
    person: text().notNull(),
    at: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
    event: jsonb().$type<AwardEvent>().notNull(),
    stateBefore: text('state_before').notNull(),
    stateAfter: text('state_after').notNull(),
    refusal: jsonb().$type<Refusal>(),
    outcome: jsonb().$type<Outcome>().notNull(),
    machineVersion: integer('machine_version').notNull(),
    runId: text('run_id').notNull(),
    previous: text(),
    /** SHA-256 of the row's canonical bytes (RFC 8785), in hexadecimal. */
    hash: text().notNull(),
    recordedAt: timestamp('recorded_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
    /** The transaction that wrote the row: the person who follows the journal reads what is older than every open one. */
    xid: xid8()
      .notNull()
      .default(sql`pg_current_xact_id()`),
    previousSeq: integer('previous_seq').generatedAlwaysAs(sql`nullif(seq - 1, 0)`),
  },
  (table) => [
    primaryKey({ columns: [table.application, table.seq] }),
    index('steps_followed').on(table.xid),
    /** All that the clocks ask of the journal, so that they read no row of it. */
    index('steps_stays')
      .on(table.application, table.seq, table.at, table.stateAfter, table.machineVersion)
      .where(sql`accepted`),
    /** Which awards carry a document. */
    index('steps_documents')
      .using('gin', sql`(event->'payload'->'documents')`)
      .where(sql`event->'payload' ? 'documents'`),
    /** By which refused attempts are read, newest first. */
    index('steps_refused')
      .on(table.recordedAt)
      .where(sql`not accepted`),
    /** By which the rows of a span of time are found; it costs a row almost nothing, since rows come in their order. */
    index('steps_recorded').using('brin', table.recordedAt),
    /** By which two signs of a name or a number an application is found. A row never changes, so the index costs a claim only. */
    index('steps_searched')
      .using('gin', sql`(${enteredPairs})`)
      .where(entersClaim),
    foreignKey({
      name: 'steps_without_gap',
      columns: [table.application, table.previousSeq],
      foreignColumns: [table.application, table.seq],
    }),
  ],
);
