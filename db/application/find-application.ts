import type { Deadline } from '../../contract/deadlines.ts';
import type { PendingQuery, Row } from 'postgres';
import type { Database, Sql } from '../connect.ts';
import type { Person } from '../person/find-person.ts';

export interface OpenTask {
  readonly task: string;
  /** Empty if it belongs to no single unit. */
  readonly unit: string;
  readonly waitsFor: string;
  readonly duty: string | null;
  readonly due: string;
  readonly provisional: boolean;
  /** Who was told last that it is overdue; null while nobody was. */
  readonly escalatedTo: string | null;
}

/** An application as its parties may see it. Instants are ISO 8601 in UTC. */
export interface ApplicationRow {
  readonly id: string;
  readonly enterprise: string;
  readonly item: string;
  readonly state: string;
  readonly seq: number;
  readonly version: number;
  readonly machineVersion: number;
  readonly snapshot: unknown;
  readonly deadlines: readonly Deadline[];
  readonly submittedAt: string;
  readonly at: string;
  readonly skippedMs: number;
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

async function find(sql: Sql, condition: PendingQuery<Row[]>): Promise<ApplicationRow | null> {
  const [row] = await sql<ApplicationRow[]>`${applicationsWhere(sql, condition)}`;
  return row ?? null;
}

/** Selects applications `a` as `ApplicationRow` has them. */
export function applicationsWhere(sql: Sql, condition: PendingQuery<Row[]>): PendingQuery<Row[]> {
  return sql`
    select a.id, a.enterprise, a.item, a.state, a.seq, a.version, a.machine_version as "machineVersion", a.snapshot,
      a.deadlines, a.skipped_ms::float8 as "skippedMs", e.unit as "applicantUnit",
      utc(a.submitted_at) as "submittedAt",
      utc(a.at) as at,
      coalesce((select json_agg(json_build_object('task', task, 'unit', unit, 'waitsFor', waits_for, 'duty', duty,
          'due', utc(due), 'provisional', provisional, 'escalatedTo', escalated_to)
          order by due, task, unit)
        from tasks where application = a.id and closed_at is null), '[]') as tasks
    from applications a left join enterprises e on e.code = a.enterprise
    where ${condition}`;
}
