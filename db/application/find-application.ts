import { sql, type SQL } from 'drizzle-orm';
import { objectList, selectList, type RowOf } from '../columns/lists.ts';
import type { Database } from '../connect.ts';
import type { Person } from '../person/find-person.ts';
import { written } from '../prepared.ts';
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
const APPLICATION = sql.raw(selectList(applications, COLUMNS, 'a'));
const TASK = sql.raw(objectList(tasks, OPEN, 't'));
const TAKEN = ['person', 'at', 'until'] as const;
const CLAIM = sql.raw(objectList(taskClaims, TAKEN, 'c'));

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
  database: Database,
  id: string,
  { isStaff, enterprises }: Person,
): Promise<ApplicationRow | null> {
  const [row] = await ofParty(database, { id, isStaff, enterprises });
  return row ?? null;
}

const ofParty = written<{ id: string; isStaff: boolean; enterprises: readonly string[] }, ApplicationRow>(
  (value) =>
    applicationsWhere(
      sql`a.id = ${value('id')} and (${value('isStaff')} or a.enterprise = any(${value('enterprises')}))`,
    ),
);

/** An application that stands before the public, the person who asks. */
export async function findOnNotice(database: Database, id: string): Promise<ApplicationRow | null> {
  const [row] = await onNotice(database, { id });
  return row ?? null;
}

const onNotice = written<{ id: string }, ApplicationRow>((value) =>
  applicationsWhere(sql`a.id = ${value('id')} and a.notice is not null`),
);

/** An application, for somebody whose right to read every one was looked at. */
export async function findDossierRow(database: Database, id: string): Promise<ApplicationRow | null> {
  const [row] = await named(database, { id });
  return row ?? null;
}

const named = written<{ id: string }, ApplicationRow>((value) =>
  applicationsWhere(sql`a.id = ${value('id')}`),
);

/**
 * Selects applications `a` as `ApplicationRow` has them. The unit and the claims are read one by one: a join of tables that might have
 * many rows costs more to prepare than these few reads, each time.
 */
export function applicationsWhere(condition: SQL): SQL {
  return sql`
    select ${APPLICATION}, (select unit from enterprises where code = a.enterprise) as "applicantUnit",
      array(select unit from tasks where application = a.id and task = 'verify') as "askedUnits",
      coalesce((select json_agg(open) from (
        select json_build_object(${TASK}, 'claim',
          (select json_build_object(${CLAIM}) from task_claims c where c.until > now()
            and (c.application, c.opened_by, c.task, c.unit) = (t.application, t.opened_by, t.task, t.unit))) as open
        from tasks t where t.application = a.id and t.closed_at is null order by t.due, t.task, t.unit
      ) as tasks), '[]') as tasks
    from applications a
    where ${condition}`;
}
