import type { PendingQuery, Row } from 'postgres';
import { memberList, nameList, recordList, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { tasks } from './tasks.table.ts';

const OPENED = ['task', 'unit', 'waitsFor', 'duty', 'deadline', 'due', 'provisional'] as const;
const RESCHEDULED = ['task', 'unit', 'due', 'provisional'] as const;

/** A task that a step opens. */
export type NewTask = RowOf<typeof tasks, (typeof OPENED)[number]>;

/** What a step changes of the tasks of its application. */
export interface TaskChanges {
  /** Unit null: those of every unit. */
  readonly closed: readonly { readonly task: string; readonly unit: string | null }[];
  readonly closesAll: boolean;
  readonly opened: readonly NewTask[];
  readonly rescheduled: readonly RowOf<typeof tasks, (typeof RESCHEDULED)[number]>[];
  /** Who is reminded that a task is overdue. */
  readonly reminded: readonly { readonly task: string; readonly unit: string; readonly whom: string }[];
}

const NAMES = nameList(tasks, OPENED);
const MEMBERS = memberList('task', OPENED);
const RECORD = recordList(tasks, OPENED);
const MOVED = recordList(tasks, RESCHEDULED);

/** Parts of the statement that records a step: tasks are closed, opened, rescheduled and reminded of, as `TaskChanges` says. */
export function writeTasks(sql: Queryable['sql']): PendingQuery<Row[]> {
  return sql`
    closed as (
      update tasks set closed_at = input.at, closed_by = input.seq, escalated_to = coalesce((
          select whom from jsonb_to_recordset(input.reminded) as late(task text, unit text, whom text)
          where late.task = tasks.task and late.unit = tasks.unit), escalated_to), escalated_by = coalesce((
          select input.seq from jsonb_to_recordset(input.reminded) as late(task text, unit text)
          where late.task = tasks.task and late.unit = tasks.unit), escalated_by)
      from input
      where tasks.application = input.application and tasks.closed_at is null and (input."closesAll" or exists (
        select from jsonb_to_recordset(input.closed) as done(task text, unit text)
        where done.task = tasks.task and (done.unit is null or done.unit = tasks.unit)))
    ), opened as (
      insert into tasks (application, opened_by, opened_at, ${sql.unsafe(NAMES)})
      select application, seq, at, ${sql.unsafe(MEMBERS)}
      from input, jsonb_to_recordset(opened) as task(${sql.unsafe(RECORD)})
      where not exists (select from tasks known where known.application = input.application
        and known.task = task.task and known.unit = task.unit and known.closed_at is null)
    ), rescheduled as (
      update tasks set due = moved.due, provisional = moved.provisional
      from input, jsonb_to_recordset(rescheduled) as moved(${sql.unsafe(MOVED)})
      where tasks.application = input.application and tasks.closed_at is null
        and tasks.task = moved.task and tasks.unit = moved.unit
    ), reminded as (
      update tasks set escalated_to = late.whom, escalated_by = input.seq
      from input, jsonb_to_recordset(reminded) as late(task text, unit text, whom text)
      where tasks.application = input.application and tasks.closed_at is null
        and tasks.task = late.task and tasks.unit = late.unit and not exists (
          select from jsonb_to_recordset(input.closed) as done(task text, unit text)
          where done.task = tasks.task and (done.unit is null or done.unit = tasks.unit))
    )`;
}
