import type { PendingQuery, Row } from 'postgres';
import { objectList, selectList, type RowOf } from '../columns/lists.ts';
import type { Database, Sql } from '../connect.ts';
import type { Person } from '../person/find-person.ts';
import { tasks } from '../task/tasks.table.ts';
import { applications } from './applications.table.ts';

const OPEN = ['task', 'unit', 'waitsFor', 'duty', 'due', 'provisional', 'escalatedTo'] as const;
const COLUMNS = [
  'id',
  'enterprise',
  'item',
  'state',
  'seq',
  'version',
  'machineVersion',
  'snapshot',
  'deadlines',
  'submittedAt',
  'at',
  'skippedMs',
] as const;
const APPLICATION = selectList(applications, COLUMNS, 'a');
const TASK = objectList(tasks, OPEN, 't');

/** A task of an application that is not done yet. */
export type OpenTask = RowOf<typeof tasks, (typeof OPEN)[number]>;

/** An application as its parties may see it. Instants are ISO 8601 in UTC. */
export interface ApplicationRow extends RowOf<typeof applications, (typeof COLUMNS)[number]> {
  readonly tasks: readonly OpenTask[];
  /** The department unit that the applicant itself is, if any. */
  readonly applicantUnit: string | null;
}

/** Whether the applications of an enterprise are any business of this person's. */
export function mayRead({ isStaff, enterprises }: Person, enterprise: string): boolean {
  return isStaff || enterprises.includes(enterprise);
}

/** Null if it does not exist, and where it is none of this person's business. */
export async function findApplication(
  { sql }: Database,
  id: string,
  person: Person,
): Promise<ApplicationRow | null> {
  const { isStaff, enterprises } = person;
  return find(sql, sql`a.id = ${id} and (${isStaff} or a.enterprise = any(${enterprises as string[]}))`);
}

/** An application that stands before the public, the person who asks. */
export async function findOnNotice({ sql }: Database, id: string): Promise<ApplicationRow | null> {
  return find(sql, sql`a.id = ${id} and a.notice is not null`);
}

/** An application, for somebody whose right to read every one was looked at. */
export async function findDossierRow({ sql }: Database, id: string): Promise<ApplicationRow | null> {
  return find(sql, sql`a.id = ${id}`);
}

async function find(sql: Sql, condition: PendingQuery<Row[]>): Promise<ApplicationRow | null> {
  const [row] = await sql<ApplicationRow[]>`${applicationsWhere(sql, condition)}`;
  return row ?? null;
}

/** Selects applications `a` as `ApplicationRow` has them. */
export function applicationsWhere(sql: Sql, condition: PendingQuery<Row[]>): PendingQuery<Row[]> {
  return sql`
    select ${sql.unsafe(APPLICATION)}, e.unit as "applicantUnit",
      coalesce((select json_agg(json_build_object(${sql.unsafe(TASK)}) order by t.due, t.task, t.unit)
        from tasks t where t.application = a.id and t.closed_at is null), '[]') as tasks
    from applications a left join enterprises e on e.code = a.enterprise
    where ${condition}`;
}
