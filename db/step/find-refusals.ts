import type { Queryable } from '../connect.ts';

/** An attempt that was refused, at the API or on record. */
export interface Refusal {
  readonly at: string;
  readonly person: string;
  readonly application: string | null;
  readonly type: string;
  readonly code: string;
  readonly by: 'door' | 'machine';
}

const NEWEST = 500;

/** The newest of both, the newest first. */
export async function findRefusals({ sql }: Queryable): Promise<readonly Refusal[]> {
  return sql<Refusal[]>`
    select utc(at) as at, person, application, type, code, by
    from (
      (select at, person, application, type, code, 'door' as by from request_refusals order by id desc limit ${NEWEST})
      union all
      (select at, person, application, type, refusal ->> 'code', 'machine' from steps
        where not accepted order by recorded_at desc limit ${NEWEST})
    ) as refused order by refused.at desc limit ${NEWEST}`;
}
