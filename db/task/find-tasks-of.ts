import { sql as raw } from 'drizzle-orm';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Database } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { tasks } from './tasks.table.ts';

/** A task of an award, open or done. Instants in UTC. */
export type TaskRow = RowOf<
  typeof tasks,
  'application' | 'task' | 'unit' | 'waitsFor' | 'duty' | 'provisional' | 'openedBy' | 'closedBy' | 'due'
>;

const tasksOf = prepared((value: Value<{ applications: readonly string[] }>) =>
  query
    .select(
      selected(
        tasks,
        'application',
        'task',
        'unit',
        'waitsFor',
        'duty',
        'provisional',
        'openedBy',
        'closedBy',
        'due',
      ),
    )
    .from(tasks)
    .where(raw`${tasks.application} = any(${value('applications')})`)
    .orderBy(tasks.due, tasks.task, tasks.unit),
);

/** Every task that these awards ever had, due first. */
export async function findTasksOf(
  database: Database,
  applications: readonly string[],
): Promise<readonly TaskRow[]> {
  return tasksOf(database, { applications });
}
