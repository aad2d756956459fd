import { sql } from 'drizzle-orm';
import {
  bigint,
  bigserial,
  check,
  index,
  integer,
  pgTable,
  text,
  timestamp,
  unique,
} from 'drizzle-orm/pg-core';

/**
 * The outbox: what somebody is notified outside the portal by one channel. Of a step it is derived from the journal, so that no
 * step waits for it and none is left out. Ids only.
 */
export const outbox = pgTable(
  'outbox',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    /** A step; a remark; the code that confirms an address; to a former address, that letters go there no more. */
    kind: text({ enum: ['step', 'remark', 'confirmAddress', 'addressChanged'] })
      .notNull()
      .default('step'),
    application: text(),
    /** Of a step, or the place of a remark behind all steps. */
    seq: integer(),
    person: text().notNull(),
    channel: text({ enum: ['email', 'webhook'] }).notNull(),
    /** The task that the step opened for them; null for a step of their own application. */
    task: text(),
    /**
     * `dead` when nobody took it in time, `dropped` where its person wants or has no such address any more, or asked for
     * another code since.
     */
    state: text({ enum: ['waiting', 'handedOver', 'sent', 'dropped', 'dead'] })
      .notNull()
      .default('waiting'),
    at: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
    /** The notification whose mail is the digest in which this one goes, itself included; null if it goes alone. */
    carriedBy: bigint('carried_by', { mode: 'number' }),
    /** The first of those that are handed over together, by one workflow; null before that. */
    batch: bigint({ mode: 'number' }),
  },
  (table) => [
    unique('outbox_once').on(table.application, table.seq, table.person, table.channel),
    index('outbox_unsent')
      .on(table.state, table.id)
      .where(sql`state <> 'sent'`),
    index('outbox_digests').on(table.carriedBy),
    index('outbox_batches')
      .on(table.batch)
      .where(sql`state = 'waiting' and batch is not null`),
    index('outbox_codes')
      .on(table.person, table.at)
      .where(sql`kind = 'confirmAddress'`),
    check('outbox_kind', sql`kind in ('step', 'remark', 'confirmAddress', 'addressChanged')`),
    check(
      'outbox_of_an_award',
      sql`(kind in ('step', 'remark')) = (application is not null and seq is not null)`,
    ),
    check('outbox_channel', sql`channel in ('email', 'webhook')`),
    check('outbox_state', sql`state in ('waiting', 'handedOver', 'sent', 'dropped', 'dead')`),
  ],
);
