import type { PendingQuery, Row } from 'postgres';
import { objectList, selectList, type RowOf } from '../columns/lists.ts';
import type { Database, Sql } from '../connect.ts';
import type { Person } from '../person/find-person.ts';
import { taskClaims } from '../task/task-claims.table.ts';
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
const TAKEN = ['person', 'at', 'until'] as const;
const CLAIM = objectList(taskClaims, TAKEN, 'c');

/** A task of an application that is not done yet. */
export interface OpenTask extends RowOf<typeof tasks, (typeof OPEN)[number]> {
  /** Who has taken it, since when and until when; null if nobody has. */
  readonly claim: Claim | null;
}

/** A task that somebody has taken. Instants in UTC. */
export type Claim = RowOf<typeof taskClaims, (typeof TAKEN)[number]>;

/** An application as its parties may see it. Instants are ISO 8601 in UTC. */
export interface ApplicationRow extends RowOf<typeof applications, (typeof COLUMNS)[number]> {
  readonly tasks: readonly OpenTask[];
  /** The department unit that the applicant itself is, if any. */
  readonly applicantUnit: string | null;
  /** The units that were ever asked to verify it. */
  readonly askedUnits: readonly string[];
}

/**
 * Null if it does not exist, and if it is of a firm for which this person does not act, unless they are staff. Staff may
 * send what is then refused on record; whether they may read it is decided by `readersOf`.
 */
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
      array(select distinct unit from tasks where application = a.id and task = 'verify') as "askedUnits",
      coalesce((select json_agg(json_build_object(${sql.unsafe(TASK)}, 'claim', case when c.person is not null
          then json_build_object(${sql.unsafe(CLAIM)}) end) order by t.due, t.task, t.unit)
        from tasks t left join task_claims c on c.until > now()
          and (c.application, c.opened_by, c.task, c.unit) = (t.application, t.opened_by, t.task, t.unit)
        where t.application = a.id and t.closed_at is null), '[]') as tasks
    from applications a left join enterprises e on e.code = a.enterprise
    where ${condition}`;
}
