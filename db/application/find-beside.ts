import { sql } from 'drizzle-orm';
import { objectList, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { written } from '../prepared.ts';
import { taskClaims } from '../task/task-claims.table.ts';

const TAKEN = ['task', 'unit', 'person'] as const;
const LIST = sql.raw(objectList(taskClaims, TAKEN, 'c'));

/** What stands beside the journal of an award: how much was written to each other, and who has taken its open tasks. */
export interface Beside {
  readonly application: string;
  readonly remarks: number;
  readonly notes: number;
  readonly taken: readonly RowOf<typeof taskClaims, (typeof TAKEN)[number]>[];
}

/** What stands beside the journals of awards; nothing of an award that does not exist. */
export async function findBeside(on: Queryable, applications: readonly string[]): Promise<readonly Beside[]> {
  return find(on, { applications });
}

const find = written<{ applications: readonly string[] }, Beside>(
  (value) => sql`
    select a.id as application,
      (select coalesce(max(number), 0) from remarks where application = a.id) as remarks,
      (select coalesce(max(number), 0) from notes where application = a.id) as notes,
      coalesce((select json_agg(json_build_object(${LIST}) order by c.task, c.unit)
        from task_claims c join tasks t on (t.application, t.opened_by, t.task, t.unit) = (c.application, c.opened_by, c.task, c.unit)
        where c.application = a.id and c.until > now() and t.closed_at is null), '[]') as taken
    from applications a where a.id = any(${value('applications')})`,
);
