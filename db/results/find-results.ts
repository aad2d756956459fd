import type { Queryable } from '../connect.ts';

/** A result as everybody may read it. Amounts in fen, days as YYYY-MM-DD in Hangzhou. */
export interface Result {
  readonly application: string;
  readonly firm: string;
  readonly item: string;
  readonly recognition: string;
  /** What the firm has: paid less what was given back; 0 for a refusal. */
  readonly amountFen: number;
  /** The unit id of the street where the firm was registered last; null if it is not known. */
  readonly street: string | null;
  /** Of the first payment; for a refusal the day on which it became final. */
  readonly day: string;
  readonly outcome: 'paid' | 'refused';
  /** By which results are ordered; to the microsecond. */
  readonly submittedAt: string;
}

/** Which results: those submitted last first, behind the last one of the page before. */
export interface WantedResults {
  /** The states in which an application is refused for good; none if refusals are not published. */
  readonly refusedStates: readonly string[];
  /** When the last row was submitted, and its application; null from the beginning. */
  readonly after: readonly string[] | null;
  readonly limit: number;
}

/** One more than `limit` if there are further ones. Applications are looked at in the order of their index until the page is full. */
export async function findResults(
  { sql }: Queryable,
  { refusedStates, after, limit }: WantedResults,
): Promise<readonly Result[]> {
  const [submittedAt = '', application = ''] = after ?? [];
  return sql<Result[]>`
    select a.id as application, e.name as firm, coalesce(a.claim->>'standsFor', a.item) as item,
      a.claim->>'recognition' as recognition, coalesce(money.fen, 0)::float8 as "amountFen",
      (select street from registrations r where r.enterprise = a.enterprise order by from_day desc limit 1) as street,
      coalesce(money.day, (a.at at time zone 'Asia/Shanghai')::date::text) as day,
      case when money.fen > 0 then 'paid' else 'refused' end as outcome, utc(a.submitted_at, 'US') as "submittedAt"
    from applications a join enterprises e on e.code = a.enterprise
    cross join lateral (
      select sum(case t.kind when 'post' then t.amount_fen else -t.amount_fen end) as fen,
        (min(s.at) filter (where t.kind = 'post') at time zone 'Asia/Shanghai')::date::text as day
      from transfers t join steps s on s.application = t.application and s.seq = t.step
      where t.application = a.id and t.kind in ('post', 'return', 'refund')) as money
    where (money.fen > 0 or a.state = any(${refusedStates as string[]}))
      ${after === null ? sql`` : sql`and (a.submitted_at, a.id) < (${submittedAt}::text::timestamptz, ${application})`}
    order by a.submitted_at desc, a.id desc limit ${limit + 1}`;
}
