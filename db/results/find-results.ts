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
}

/** Which results: newest first, behind the last one of the page before. */
export interface WantedResults {
  /** The states in which an application is refused for good; none if refusals are not published. */
  readonly refusedStates: readonly string[];
  /** Day and application of the last row that was read; null from the beginning. */
  readonly after: readonly [day: string, application: string] | null;
  readonly limit: number;
}

/** One more than `limit` if there are further ones. */
export async function findResults(
  { sql }: Queryable,
  { refusedStates, after, limit }: WantedResults,
): Promise<readonly Result[]> {
  const [day, application] = after ?? [null, null];
  return sql<Result[]>`
    select * from (
      select a.id as application, e.name as firm, coalesce(a.claim->>'standsFor', a.item) as item, a.claim->>'recognition' as recognition,
        sum(case t.kind when 'post' then t.amount_fen else -t.amount_fen end)::float8 as "amountFen",
        min(s.at at time zone 'Asia/Shanghai') filter (where t.kind = 'post')::date::text as day, 'paid' as outcome,
        (select street from registrations r where r.enterprise = a.enterprise order by from_day desc limit 1) as street
      from transfers t join applications a on a.id = t.application join enterprises e on e.code = a.enterprise
        join steps s on s.application = t.application and s.seq = t.step
      where t.kind in ('post', 'refund')
      group by a.id, e.name
      having sum(case t.kind when 'post' then t.amount_fen else -t.amount_fen end) > 0
      union all
      select a.id, e.name, coalesce(a.claim->>'standsFor', a.item), a.claim->>'recognition', 0::float8,
        (a.at at time zone 'Asia/Shanghai')::date::text, 'refused',
        (select street from registrations r where r.enterprise = a.enterprise order by from_day desc limit 1)
      from applications a join enterprises e on e.code = a.enterprise
      where a.state = any(${refusedStates as string[]})
    ) as result
    where ${day}::text is null or (day, application) < (${day}, ${application})
    order by day desc, application desc limit ${limit + 1}`;
}
