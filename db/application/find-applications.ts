import { selectList, type RowOf } from '../columns/lists.ts';
import type { Database } from '../connect.ts';
import type { Person } from '../person/find-person.ts';
import { applications } from './applications.table.ts';

const COLUMNS = [
  'id',
  'enterprise',
  'item',
  'state',
  'version',
  'machineVersion',
  'amountFen',
  'at',
] as const;
const LIST = selectList(applications, COLUMNS, 'a');

export interface Wanted {
  readonly state?: string;
  readonly item?: string;
  readonly enterprise?: string;
  /** The last row of the page before: when it was submitted, and its id. */
  readonly after: readonly string[] | null;
  readonly limit: number;
}

/** A line of a list. Instants in UTC, to the microsecond in the one that orders. */
export interface ListedApplication extends RowOf<
  typeof applications,
  (typeof COLUMNS)[number] | 'submittedAt'
> {
  /** The earliest day by which somebody has to do something. */
  readonly due: string | null;
}

/** What a person may see, the newest first; one more than `limit` where there are further ones. */
export async function findApplications(
  { sql }: Database,
  person: Person,
  { state, item, enterprise, after, limit }: Wanted,
): Promise<readonly ListedApplication[]> {
  const theirs = person.isStaff ? sql`true` : sql`enterprise = any(${person.enterprises as string[]})`;
  const [at = '', id = ''] = after ?? [];
  return sql<ListedApplication[]>`
    select ${sql.unsafe(LIST)}, utc(a.submitted_at, 'US') as "submittedAt",
      (select utc(min(due)) from tasks where application = a.id and closed_at is null) as due
    from applications a
    where ${theirs}
      ${state === undefined ? sql`` : sql`and state = ${state}`}
      ${item === undefined ? sql`` : sql`and item = ${item}`}
      ${enterprise === undefined ? sql`` : sql`and enterprise = ${enterprise}`}
      ${after === null ? sql`` : sql`and (submitted_at, id) < (${at}::timestamptz, ${id})`}
    order by submitted_at desc, id desc limit ${sql.unsafe(String(limit + 1))}`;
}
