import { selectList, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
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
  'at',
  'submittedAt',
] as const;
const LIST = selectList(applications, COLUMNS);

/** Everything that people read of an application, as it stands. */
export interface ReadModel extends RowOf<typeof applications, (typeof COLUMNS)[number]> {
  /** Person to the one capacity held here. */
  readonly duties: Readonly<Record<string, string>>;
  /** As `task unit`, sorted; the unit is empty if the task belongs to no single one. */
  readonly openTasks: readonly string[];
}

/** Null if there is no such application. Instants are ISO 8601 in UTC. */
export async function findReadModel({ sql }: Queryable, application: string): Promise<ReadModel | null> {
  const [row] = await sql<ReadModel[]>`
    select ${sql.unsafe(LIST)},
      coalesce((select jsonb_object_agg(person, capacity) from duties where application = id), '{}') as duties,
      coalesce((select jsonb_agg(task || ' ' || unit order by (task || ' ' || unit) collate "C")
        from tasks where application = id and closed_at is null), '[]') as "openTasks"
    from applications where id = ${application}`;
  return row ?? null;
}
