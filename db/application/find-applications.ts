import { selectList, type RowOf } from '../columns/lists.ts';
import { applications } from './applications.table.ts';
import type { Database } from '../connect.ts';
import type { Person } from '../person/find-person.ts';
import { findCandidates } from './find-candidates.ts';
import { awardNow, filtered, granted, type Wanted } from './filtered.ts';

const COLUMNS = ['id', 'enterprise', 'item', 'state', 'version', 'machineVersion', 'at'] as const;
const LIST = selectList(applications, COLUMNS, 'a');

/** Which page of them, and in which order. */
export interface Page {
  /** The last row of the page before: when it was submitted, and its id. */
  readonly after: readonly string[] | null;
  readonly limit: number;
  readonly oldestFirst: boolean;
}

/** A line of a list. Instants in UTC, to the microsecond in the one that orders. */
export interface ListedApplication extends RowOf<
  typeof applications,
  (typeof COLUMNS)[number] | 'submittedAt'
> {
  /** What the firm is called; its code if it is not registered here. */
  readonly firm: string;
  /** Kind and shown name of the recognised thing. */
  readonly recognition: string;
  /** What the newest verdict grants, in fen; null for a reader to whom it promises nothing yet. */
  readonly amountFen: number | null;
  /** The earliest day by which somebody has to do something. */
  readonly due: string | null;
  readonly isOverdue: boolean;
  /** What the award's own clock says. */
  readonly now: string;
}

/** Returns what a person may see and wants; one more than `limit` if there are further ones. */
export async function findApplications(
  database: Database,
  person: Person,
  wanted: Wanted,
  { after, limit, oldestFirst }: Page,
): Promise<readonly ListedApplication[]> {
  const { sql } = database;
  const found = await findCandidates(database, person, wanted);
  if (found.some((ids) => ids.length === 0)) return [];
  const [at = '', id = ''] = after ?? [];
  const further = oldestFirst ? sql`>` : sql`<`;
  const order = oldestFirst ? sql`a.submitted_at, a.id` : sql`a.submitted_at desc, a.id desc`;
  return sql<ListedApplication[]>`
    select ${sql.unsafe(LIST)},
      coalesce(e.name, a.enterprise) as firm, a.claim->>'recognition' as recognition,
      case when ${granted(sql, person)} then a.amount_fen::float8 end as "amountFen",
      utc(task.due) as due,
      coalesce(task.due < now() + a.skipped_ms * interval '1 millisecond', false) as "isOverdue", ${awardNow(sql)} as now,
      utc(a.submitted_at, 'US') as "submittedAt"
    from applications a left join enterprises e on e.code = a.enterprise
    cross join lateral (select min(due) as due from tasks where application = a.id and closed_at is null) as task
    where ${filtered(sql, person, wanted, found)}
      ${after === null ? sql`` : sql`and (a.submitted_at, a.id) ${further} (${at}::text::timestamptz, ${id})`}
    order by ${order} limit ${sql.unsafe(String(limit + 1))}`;
}
