import type { Database } from '../connect.ts';

/** What the public is notified of a grant before it is paid. Instants are ISO 8601 in UTC. */
export interface Notice {
  readonly application: string;
  readonly enterprise: string;
  readonly enterpriseName: string;
  readonly item: string;
  readonly recognition: string;
  readonly amountFen: number;
  readonly publishedAt: string;
  readonly closesAt: string;
  /** An objection is being examined: the notice stands still until it is answered. */
  readonly contested: boolean;
  /** SHA-256 of what was published. */
  readonly hash: string;
}

/** The notices that stand, in the order of their publication. */
export async function findNotices({ sql }: Database): Promise<readonly Notice[]> {
  return sql<Notice[]>`
    select distinct on (n.application) n.application, n.enterprise, e.name as "enterpriseName", n.item, n.recognition,
      n.amount_fen::float8 as "amountFen", n.hash, a.notice = 'contested' as contested,
      utc(n.published_at) as "publishedAt",
      utc(n.closes_at) as "closesAt"
    from notices n join applications a on a.id = n.application join enterprises e on e.code = n.enterprise
    where a.notice is not null
    order by n.application, n.step desc`;
}
