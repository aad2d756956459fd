import type { PendingQuery, Row } from 'postgres';
import type { Database, Sql } from '../connect.ts';
import type { Person } from '../person/find-person.ts';
import { ofAwards, taskRow, type InboxTask } from './find-tasks.ts';

/** Which overdue tasks; whatever is left out does not matter. */
export interface WantedOverdue {
  readonly unit?: string;
  /** For whom they wait. */
  readonly party?: string;
  /** To whom it was escalated: one of these. */
  readonly escalatedTo?: readonly string[];
}

/** The open tasks that are past due, due first, one more than `limit` if there are further ones. */
export async function findOverdue(
  { sql }: Database,
  person: Person,
  wanted: WantedOverdue,
  { after, limit }: { readonly after: readonly string[] | null; readonly limit: number },
): Promise<readonly InboxTask[]> {
  const [due = '', application = '', task = '', unit = ''] = after ?? [];
  return sql<InboxTask[]>`
    select ${taskRow(sql, person)}, coalesce(t.duty, '') as duty
    from tasks t ${ofAwards(sql)}
    where ${overdue(sql, wanted)}
      ${after === null ? sql`` : sql`and (t.due, t.application, t.task, t.unit) > (${due}::text::timestamptz, ${application}, ${task}, ${unit})`}
    order by t.due, t.application, t.task, t.unit limit ${sql.unsafe(String(limit + 1))}`;
}

/** How many tasks are overdue, of whom. */
export interface OverdueCount {
  readonly party: string;
  /** Empty if they belong to no single unit. */
  readonly unit: string;
  readonly count: number;
}

export async function countOverdue(
  { sql }: Database,
  wanted: WantedOverdue,
): Promise<readonly OverdueCount[]> {
  return sql<OverdueCount[]>`
    select t.waits_for as party, t.unit, count(*)::float8 as count
    from tasks t join applications a on a.id = t.application
    where ${overdue(sql, wanted)} group by t.waits_for, t.unit order by count(*) desc, t.waits_for, t.unit`;
}

function overdue(sql: Sql, { unit, party, escalatedTo }: WantedOverdue): PendingQuery<Row[]> {
  return sql`t.closed_at is null and t.due < now() + a.skipped_ms * interval '1 millisecond'
    ${unit === undefined ? sql`` : sql`and t.unit = ${unit}`}
    ${party === undefined ? sql`` : sql`and t.waits_for = ${party}`}
    ${escalatedTo === undefined ? sql`` : sql`and t.escalated_to = any(${escalatedTo as string[]})`}`;
}
