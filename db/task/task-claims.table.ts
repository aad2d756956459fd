import { sql } from 'drizzle-orm';
import { foreignKey, index, integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import { xid8 } from '../columns/xid8.ts';
import { tasks } from './tasks.table.ts';

/**
 * Who has taken a task upon themselves: nobody else of the same inbox answers it until then. It ends by itself, or when it
 * is given back (`until` is then past) or given to somebody else.
 */
export const taskClaims = pgTable(
  'task_claims',
  {
    application: text().notNull(),
    openedBy: integer('opened_by').notNull(),
    task: text().notNull(),
    unit: text().notNull(),
    person: text().notNull(),
    /** Since when this person has it. */
    at: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
    until: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
    /** The transaction that wrote it last, by which those who watch follow the changes. */
    xid: xid8()
      .notNull()
      .default(sql`pg_current_xact_id()`),
  },
  (table) => [
    index().on(table.xid),
    primaryKey({ columns: [table.application, table.openedBy, table.task, table.unit] }),
    foreignKey({
      name: 'claims_a_task',
      columns: [table.application, table.openedBy, table.task, table.unit],
      foreignColumns: [tasks.application, tasks.openedBy, tasks.task, tasks.unit],
    }),
  ],
);
