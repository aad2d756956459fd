import type { REFUSED_BY } from '../../contract/choices.ts';
import type { Queryable } from '../connect.ts';
import { selectList, type RowOf } from '../columns/lists.ts';
import { requestRefusals } from './request-refusals.table.ts';
import { steps } from './steps.table.ts';

const ATTEMPT = ['person', 'application', 'type'] as const;
const OF_REQUEST = selectList(requestRefusals, [...ATTEMPT, 'code']);
const OF_STEP = selectList(steps, ATTEMPT);
const LIST = selectList(requestRefusals, [...ATTEMPT, 'code'], 'refused');

/** An attempt that was refused; of one that the API refused the application is as it was asked for. */
export interface RefusedAttempt extends RowOf<
  typeof requestRefusals,
  'at' | 'person' | 'application' | 'type' | 'code'
> {
  /** Unique among the refusals of one instant; it orders them. */
  readonly key: string;
  readonly by: (typeof REFUSED_BY)[number];
}

/** Which refusals; whatever is left out does not matter. Days are YYYY-MM-DD in Hangzhou. */
export interface WantedRefusals {
  /** Id or account. */
  readonly person?: string;
  readonly application?: string;
  readonly type?: string;
  readonly code?: string;
  readonly by?: (typeof REFUSED_BY)[number];
  readonly from?: string;
  readonly until?: string;
}

/**
 * What the API refused before it reached an award, and what the machine of an award refused, newest first, by when it was
 * put on record; one more than `limit` if there are further ones. Instants to the microsecond.
 * @param after the last row of the page before: its instant and its key
 */
export async function findRefusals(
  { sql }: Queryable,
  { person, application, type, code, by, from, until }: WantedRefusals,
  { after, limit }: { readonly after: readonly string[] | null; readonly limit: number },
): Promise<readonly RefusedAttempt[]> {
  const [at = '', key = ''] = after ?? [];
  const most = sql.unsafe(String(limit + 1));
  const wanted = (
    instant: string,
    source: (typeof REFUSED_BY)[number],
    itsCode: string,
    itsKey: string,
  ) => sql`
    ${by === undefined || by === source}
    ${person === undefined ? sql`` : sql`and person in (select ${person}::text union all select id from persons where account = ${person}::text)`}
    ${application === undefined ? sql`` : sql`and application = ${application}`}
    ${type === undefined ? sql`` : sql`and type = ${type}`}
    ${code === undefined ? sql`` : sql`and ${sql.unsafe(itsCode)} = ${code}`}
    ${from === undefined ? sql`` : sql`and ${sql.unsafe(instant)} >= ${`${from}T00:00:00+08:00`}::timestamptz`}
    ${until === undefined ? sql`` : sql`and ${sql.unsafe(instant)} < ${`${until}T00:00:00+08:00`}::timestamptz + interval '1 day'`}
    ${after === null ? sql`` : sql`and (${sql.unsafe(instant)}, ${sql.unsafe(itsKey)}) < (${at}::text::timestamptz, ${key})`}`;
  const requestKey = `'api/' || lpad(id::text, 19, '0')`;
  const stepKey = `'machine/' || application || '/' || lpad(seq::text, 9, '0')`;
  const stepCode = `refusal->>'code'`;
  return sql<RefusedAttempt[]>`
    select utc(instant, 'US') as at, ${sql.unsafe(LIST)}, key, by from (
      (select at as instant, ${sql.unsafe(OF_REQUEST)}, ${sql.unsafe(requestKey)} as key, 'api' as by
        from request_refusals where ${wanted('at', 'api', 'code', requestKey)}
        order by at desc, key desc limit ${most})
      union all
      (select recorded_at, ${sql.unsafe(OF_STEP)}, ${sql.unsafe(stepCode)}, ${sql.unsafe(stepKey)} as key, 'machine'
        from steps where not accepted and ${wanted('recorded_at', 'machine', stepCode, stepKey)}
        order by recorded_at desc, key desc limit ${most})
    ) as refused order by instant desc, key desc limit ${most}`;
}
