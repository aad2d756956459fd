import { and, eq, isNull } from 'drizzle-orm';
import { selected } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import type { TaskKey } from './claim-task.ts';
import { tasks } from './tasks.table.ts';

const open = prepared((value: Value<TaskKey>) =>
  query
    .select(selected(tasks, 'duty'))
    .from(tasks)
    .where(
      and(
        eq(tasks.application, value('application')),
        eq(tasks.openedBy, value('openedBy')),
        eq(tasks.task, value('task')),
        eq(tasks.unit, value('unit')),
        isNull(tasks.closedAt),
      ),
    ),
);

/** Returns the duty of those in whose inbox an open task is; null if no officer answers it, and if there is none. */
export async function findDutyOf(on: Queryable, key: TaskKey): Promise<string | null> {
  const [found] = await open(on, key);
  return found?.duty ?? null;
}
