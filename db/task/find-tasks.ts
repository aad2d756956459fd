import type { PendingQuery, Row } from 'postgres';
import { applications } from '../application/applications.table.ts';
import { awardNow, granted } from '../application/filtered.ts';
import { selectList, type RowOf } from '../columns/lists.ts';
import type { Database, Sql } from '../connect.ts';
import type { Person } from '../person/find-person.ts';
import { tasks } from './tasks.table.ts';

const AWARD = ['enterprise', 'item', 'state', 'version', 'machineVersion'] as const;
const TASK = ['application', 'task', 'unit', 'waitsFor', 'provisional', 'openedAt', 'escalatedTo'] as const;
const LIST = `${selectList(tasks, TASK, 't')}, ${selectList(applications, AWARD, 'a')}`;

export interface WantedTasks {
  /** `mine`: taken by this person; `free`: taken by nobody else. */
  readonly claimed: 'mine' | 'free' | undefined;
  /** The last row of the page before: due, application, task, unit. */
  readonly after: readonly string[] | null;
  readonly limit: number;
}

/** What somebody has to do. Instants in UTC, to the microsecond in the one that orders. */
export interface InboxTask
  extends
    RowOf<typeof tasks, (typeof TASK)[number] | 'due'>,
    RowOf<typeof applications, (typeof AWARD)[number]> {
  readonly id: string;
  readonly duty: string;
  readonly isOverdue: boolean;
  /** What the award's own clock says. */
  readonly now: string;
  /** What the firm and the recognised thing are called. */
  readonly firm: string;
  readonly recognition: string;
  /** What the newest verdict grants, in fen; null for a reader to whom it promises nothing yet. */
  readonly amountFen: number | null;
  /** Person id of the person who has taken it, and until when; null if nobody has. */
  readonly claimedBy: string | null;
  readonly claimedUntil: string | null;
}

/** The duties and units of a person, as two lists side by side: a task of no unit has the empty one. */
export function inboxesOf({ roles }: Person): { readonly duties: string[]; readonly units: string[] } {
  const distinct = new Map(
    roles.map(({ capacity, unit }) => [`${capacity} ${unit ?? ''}`, { capacity, unit }]),
  );
  return {
    duties: [...distinct.values()].map(({ capacity }) => capacity),
    units: [...distinct.values()].map(({ unit }) => unit ?? ''),
  };
}

/**
 * The inbox of a person's duties and units, due first; one more than `limit` where there are further ones. What they may
 * not do, because they hold another duty on the application, is not in it.
 */
export async function findTasks(
  { sql }: Database,
  person: Person,
  { claimed, after, limit }: WantedTasks,
): Promise<readonly InboxTask[]> {
  const { duties, units } = inboxesOf(person);
  const [due = '', application = '', task = '', unit = ''] = after ?? [];
  // A number that the plan does not know is taken for a tenth of the table.
  const rows = sql.unsafe(String(limit + 1));
  const claim = (by: 'mine' | 'free') => sql`exists (select from task_claims c
    where (c.application, c.opened_by, c.task, c.unit) = (t.application, t.opened_by, t.task, t.unit) and c.until > now()
      and c.person ${by === 'mine' ? sql`=` : sql`<>`} ${person.id})`;
  return sql<InboxTask[]>`
    select ${taskRow(sql, person)}, inbox.duty as duty
    from unnest(${duties}::text[], ${units}::text[]) as inbox(duty, unit)
    cross join lateral (
      select * from tasks t
      where t.duty = inbox.duty and t.unit = inbox.unit and t.closed_at is null
        ${after === null ? sql`` : sql`and (t.due, t.application, t.task, t.unit) > (${due}::text::timestamptz, ${application}, ${task}, ${unit})`}
        ${claimed === undefined ? sql`` : claimed === 'mine' ? sql`and ${claim('mine')}` : sql`and not ${claim('free')}`}
        and not exists (select from duties d
          where d.application = t.application and d.person = ${person.id} and d.capacity <> t.duty)
      order by t.due, t.application, t.task, t.unit limit ${rows}
    ) t
    ${ofAwards(sql)}
    order by t.due, t.application, t.task, t.unit limit ${rows}`;
}

/** Members of an `InboxTask` but its duty, of tasks `t` that `ofAwards` joins to what they are about. */
export function taskRow(sql: Sql, person: Person): PendingQuery<Row[]> {
  return sql`concat_ws('.', t.application, t.opened_by, t.task, nullif(t.unit, '')) as id, ${sql.unsafe(LIST)},
    utc(t.due, 'US') as due, t.due < now() + a.skipped_ms * interval '1 millisecond' as "isOverdue",
    ${awardNow(sql)} as now,
    coalesce(e.name, a.enterprise) as firm, a.claim->>'recognition' as recognition,
    case when ${granted(sql, person)} then a.amount_fen::float8 end as "amountFen",
    c.person as "claimedBy", utc(c.until) as "claimedUntil"`;
}

/** Joins the awards `a` of tasks `t`, their firms `e`, and who has taken a task, `c`. */
export function ofAwards(sql: Sql): PendingQuery<Row[]> {
  return sql`join applications a on a.id = t.application
    left join enterprises e on e.code = a.enterprise
    left join task_claims c on (c.application, c.opened_by, c.task, c.unit) = (t.application, t.opened_by, t.task, t.unit)
      and c.until > now()`;
}
