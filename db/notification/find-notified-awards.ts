import { applications } from '../application/applications.table.ts';
import { objectList, selectList, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { remarks } from '../remark/remarks.table.ts';
import { steps } from '../step/steps.table.ts';
import { tasks } from '../task/tasks.table.ts';

const AWARD = ['id', 'item', 'machineVersion'] as const;
const STEP = ['seq', 'event', 'stateAfter'] as const;
const REMARK = ['number', 'sentBy', 'words', 'at'] as const;
const TASK = ['openedBy', 'closedBy', 'task', 'waitsFor', 'duty', 'due'] as const;

/** A task that an award has or had. */
export type NotifiedTask = RowOf<typeof tasks, (typeof TASK)[number]>;

/** A remark, and the last step that was written before it. */
export type NotifiedRemark = RowOf<typeof remarks, (typeof REMARK)[number]> & { readonly behind: number };

/** What notifications about an award are made from: what it has taken, oldest first, every task and every remark. */
export interface NotifiedAward extends RowOf<typeof applications, (typeof AWARD)[number]> {
  /** Null if nobody has entered the firm. */
  readonly firm: string | null;
  readonly journal: readonly RowOf<typeof steps, (typeof STEP)[number]>[];
  readonly tasks: readonly NotifiedTask[];
  readonly remarks: readonly NotifiedRemark[];
}

/** Returns awards by their ids, in one statement. */
export async function findNotifiedAwards(
  { sql }: Queryable,
  ids: readonly string[],
): Promise<readonly NotifiedAward[]> {
  return sql<NotifiedAward[]>`
    select ${sql.unsafe(selectList(applications, AWARD, 'a'))},
      (select name from enterprises where code = a.enterprise) as firm,
      (select coalesce(json_agg(json_build_object(${sql.unsafe(objectList(steps, STEP, 's'))}) order by s.seq), '[]')
        from steps s where s.application = a.id and s.accepted) as journal,
      (select coalesce(json_agg(json_build_object(${sql.unsafe(objectList(tasks, TASK, 't'))}) order by t.due, t.task, t.unit), '[]')
        from tasks t where t.application = a.id) as tasks,
      (select coalesce(json_agg(json_build_object(${sql.unsafe(objectList(remarks, REMARK, 'm'))}, 'behind',
          (select max(s.seq) from steps s where s.application = m.application and s.xid < m.xid))), '[]')
        from remarks m where m.application = a.id) as remarks
    from applications a where a.id = any(${ids as string[]})`;
}
