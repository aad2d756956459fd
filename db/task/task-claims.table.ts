import { foreignKey, integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import { tasks } from './tasks.table.ts';

/** Who has taken a task upon themselves, so that colleagues take another. It ends by itself. */
export const taskClaims = pgTable(
  'task_claims',
  {
    application: text().notNull(),
    openedBy: integer('opened_by').notNull(),
    task: text().notNull(),
    unit: text().notNull(),
    person: text().notNull(),
    until: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.application, table.openedBy, table.task, table.unit] }),
    foreignKey({
      name: 'claims_a_task',
      columns: [table.application, table.openedBy, table.task, table.unit],
      foreignColumns: [tasks.application, tasks.openedBy, tasks.task, tasks.unit],
    }),
  ],
);
