import { sql } from 'drizzle-orm';
import {
  boolean,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';

/** What somebody has to do, until when. One open task per application, kind and unit. */
export const tasks = pgTable(
  'tasks',
  {
    application: text().notNull(),
    openedBy: integer('opened_by').notNull(),
    task: text().notNull(),
    /** Empty if the task belongs to no single unit. */
    unit: text().notNull(),
    waitsFor: text('waits_for').notNull(),
    duty: text(),
    /** The deadline by which it is due: its rule can be counted again. */
    deadline: text().notNull(),
    due: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
    /** The working days of that year are not published yet. */
    provisional: boolean().notNull(),
    /** Who was told last that it is overdue: its holder, then the person who stands above. Null while nobody was. */
    escalatedTo: text('escalated_to'),
    /** Number of the step by which they were told. */
    escalatedBy: integer('escalated_by'),
    openedAt: timestamp('opened_at', { withTimezone: true, mode: 'string' }).notNull(),
    closedAt: timestamp('closed_at', { withTimezone: true, mode: 'string' }),
    /** Number of the step that closed it. */
    closedBy: integer('closed_by'),
  },
  (table) => [
    primaryKey({ columns: [table.application, table.openedBy, table.task, table.unit] }),
    uniqueIndex('tasks_open')
      .on(table.application, table.task, table.unit)
      .where(sql`closed_at is null`),
    index('tasks_asked')
      .on(table.unit, table.application)
      .where(sql`task = 'verify'`),
    index('tasks_due')
      .on(table.due, table.application, table.task, table.unit)
      .where(sql`closed_at is null`),
    index('tasks_inbox')
      .on(table.duty, table.unit, table.due, table.application, table.task)
      .where(sql`closed_at is null`),
  ],
);
