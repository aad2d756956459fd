import { DECIDING } from '../../contract/dossier/deciding.ts';
import type { Database } from '../connect.ts';
import type { Person } from '../person/find-person.ts';

export interface Wanted {
  readonly state?: string;
  readonly item?: string;
  readonly enterprise?: string;
  /** The last row of the page before: when it was submitted, and its id. */
  readonly after: readonly string[] | null;
  readonly limit: number;
}

/** A line of a list. Instants in UTC, to the microsecond in the one that orders. */
export interface ListedApplication {
  readonly id: string;
  readonly enterprise: string;
  readonly item: string;
  readonly state: string;
  readonly version: number;
  readonly machineVersion: number;
  /** Null for the firm until people have granted it. */
  readonly amountFen: number | null;
  /** The earliest day by which somebody has to do something. */
  readonly due: string | null;
  readonly submittedAt: string;
  readonly at: string;
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
    select id, enterprise, item, state, version, machine_version as "machineVersion",
      case when ${person.isStaff} or (approved_at is not null and not exists (
        select from tasks where application = a.id and closed_at is null and task = any(${[...DECIDING]}))
      ) then amount_fen::float8 end as "amountFen",
      (select utc(min(due))
        from tasks where application = a.id and closed_at is null) as due,
      utc(submitted_at, 'US') as "submittedAt",
      utc(at) as at
    from applications a
    where ${theirs}
      ${state === undefined ? sql`` : sql`and state = ${state}`}
      ${item === undefined ? sql`` : sql`and item = ${item}`}
      ${enterprise === undefined ? sql`` : sql`and enterprise = ${enterprise}`}
      ${after === null ? sql`` : sql`and (submitted_at, id) < (${at}::timestamptz, ${id})`}
    order by submitted_at desc, id desc limit ${sql.unsafe(String(limit + 1))}`;
}
