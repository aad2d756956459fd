import { objectList, selectList, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { duties } from '../person/duties.table.ts';
import { tasks } from '../task/tasks.table.ts';
import { applications } from './applications.table.ts';

const COLUMNS = [
  'machineVersion',
  'state',
  'snapshot',
  'deadlines',
  'seq',
  'version',
  'head',
  'enterprise',
  'item',
  'claim',
  'certificateForm',
  'at',
  'submittedAt',
  'approvedAt',
  'amountFen',
  'queuedFen',
  'committedFen',
  'paymentSequence',
  'notice',
  'rests',
] as const;
const TASK = [
  'openedBy',
  'task',
  'unit',
  'waitsFor',
  'duty',
  'deadline',
  'due',
  'provisional',
  'escalatedTo',
  'escalatedBy',
  'openedAt',
  'closedAt',
  'closedBy',
] as const;
const HELD = ['capacity', 'since'] as const;
const LIST = selectList(applications, COLUMNS);
const TASK_LIST = objectList(tasks, TASK);
const HELD_LIST = objectList(duties, HELD);

/** A task as it stands, open or closed. */
export type RecordedTask = RowOf<typeof tasks, (typeof TASK)[number]>;

/** Everything that people read of an application, as it stands. */
export interface ReadModel extends RowOf<typeof applications, (typeof COLUMNS)[number]> {
  /** Person to the one capacity held here, and the step with which it began. */
  readonly duties: Readonly<Record<string, RowOf<typeof duties, (typeof HELD)[number]>>>;
  /** In the order of opening. */
  readonly tasks: readonly RecordedTask[];
}

/** Null if there is no such application. Instants are ISO 8601 in UTC. */
export async function findReadModel({ sql }: Queryable, application: string): Promise<ReadModel | null> {
  const [row] = await sql<ReadModel[]>`
    select ${sql.unsafe(LIST)},
      coalesce((select jsonb_object_agg(person, jsonb_build_object(${sql.unsafe(HELD_LIST)}))
        from duties where application = id), '{}') as duties,
      coalesce((select jsonb_agg(jsonb_build_object(${sql.unsafe(TASK_LIST)})
        order by opened_by, task collate "C", unit collate "C") from tasks where application = id), '[]') as tasks
    from applications where id = ${application}`;
  return row ?? null;
}
