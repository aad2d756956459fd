import { and, eq, isNull, sql as raw } from 'drizzle-orm';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Sql } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { applications } from '../application/applications.table.ts';
import { tasks } from './tasks.table.ts';

/** An open task whose due time counts days of a year that was not published when it was opened. */
export interface ProvisionalTask
  extends
    RowOf<typeof tasks, 'application' | 'task' | 'unit' | 'deadline' | 'openedAt'>,
    RowOf<typeof applications, 'machineVersion' | 'snapshot'> {}

const provisional = prepared((value: Value<{ application: string | null }>) =>
  query
    .select({
      ...selected(tasks, 'application', 'task', 'unit', 'deadline', 'openedAt'),
      ...selected(applications, 'machineVersion', 'snapshot'),
    })
    .from(tasks)
    .innerJoin(applications, eq(applications.id, tasks.application))
    .where(
      and(
        tasks.provisional,
        isNull(tasks.closedAt),
        raw`(${value('application')}::text is null or ${tasks.application} = ${value('application')})`,
      ),
    )
    .orderBy(tasks.application, tasks.task, tasks.unit),
);

/** Of one application, or of all. */
export async function findProvisionalTasks(
  sql: Sql,
  application: string | null = null,
): Promise<readonly ProvisionalTask[]> {
  return provisional({ sql }, { application });
}
