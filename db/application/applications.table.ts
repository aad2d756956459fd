import { sql } from 'drizzle-orm';
import { bigint, boolean, index, integer, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { moneyCheck } from '../columns/money.ts';
import type { WireClaim } from '../../contract/effects.ts';
import type { Columns } from '../../contract/columns.ts';
import type { Deadline } from '../../contract/deadlines.ts';

/** What the machine says of the snapshot for queries. The step writes it as it is said: `contract/columns.ts` has the meaning. */
const COLUMNS = {
  approvedAt: timestamp('approved_at', { withTimezone: true, mode: 'string' }),
  amountFen: bigint('amount_fen', { mode: 'number' }),
  queuedFen: bigint('queued_fen', { mode: 'number' }),
  committedFen: bigint('committed_fen', { mode: 'number' }).notNull(),
  paymentSequence: integer('payment_sequence'),
  notice: text({ enum: ['open', 'contested'] }),
  rests: boolean().notNull(),
} satisfies Record<keyof Columns, unknown>;

/**
 * The read model: one row per application, written only together with its journal row.
 * `seq` is the newest journal row, `version` the newest accepted one.
 */
export const applications = pgTable(
  'applications',
  {
    id: text().primaryKey(),
    enterprise: text().notNull(),
    item: text().notNull(),
    claim: jsonb().$type<WireClaim>().notNull(),
    /** The number of its certificate: one number, one text, however it is written, of any issuer. */
    certificateForm: text('certificate_form').notNull(),
    state: text().notNull(),
    seq: integer().notNull(),
    version: integer().notNull(),
    machineVersion: integer('machine_version').notNull(),
    snapshot: jsonb().notNull(),
    deadlines: jsonb().$type<readonly Deadline[]>().notNull(),
    head: text().notNull(),
    at: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
    submittedAt: timestamp('submitted_at', { withTimezone: true, mode: 'string' }).notNull(),
    /** Time that was skipped for this award alone, on a server that skips time (development); else 0. */
    skippedMs: bigint('skipped_ms', { mode: 'number' }).notNull().default(0),
    ...COLUMNS,
  },
  (table) => [
    index().on(table.submittedAt, table.id),
    index().on(table.enterprise, table.submittedAt, table.id),
    index().on(table.state, table.submittedAt, table.id),
    index().on(table.item, table.submittedAt, table.id),
    index().on(table.amountFen),
    index('applications_skipped')
      .on(table.id)
      .where(sql`skipped_ms > 0`),
    index('applications_queue')
      .on(table.approvedAt, table.id)
      .where(sql`queued_fen is not null`),
    index('applications_on_notice')
      .on(table.id)
      .where(sql`notice is not null`),
    index('applications_ordered')
      .on(table.id)
      .where(sql`payment_sequence is not null`),
    index('applications_certificate').on(table.certificateForm),
    moneyCheck('amount_fen'),
    moneyCheck('queued_fen'),
    moneyCheck('committed_fen'),
  ],
);
