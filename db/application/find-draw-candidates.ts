import type { Queryable } from '../connect.ts';

/** A paid award, and what the risk rules look at. Integer fen. */
export interface DrawCandidate {
  readonly application: string;
  readonly paidFen: number;
  readonly accountChanges: number;
  readonly returns: number;
  readonly refusals: number;
}

/** Every award that was paid, of the rows that are sealed. */
export async function findDrawCandidates(
  { sql }: Queryable,
  size: number,
): Promise<readonly DrawCandidate[]> {
  return sql<DrawCandidate[]>`
    select application, paid.fen::float8 as "paidFen",
      count(*) filter (where type = 'account.correct' and accepted)::int as "accountChanges",
      count(*) filter (where type = 'application.return' and accepted)::int as returns,
      count(*) filter (where not accepted)::int as refusals
    from steps join log_leaves on kind = 'steps' and source = application || '/' || seq and index < ${size}
    join (select application, sum(case kind when 'post' then amount_fen else -amount_fen end) as fen from transfers
      where kind in ('post', 'return') group by application having sum(case kind when 'post' then amount_fen else -amount_fen end) > 0) as paid using (application)
    group by application, paid.fen order by application`;
}

/** Commits to a seed by its hash; doing it again changes nothing. */
export async function insertDrawCommitment(
  { sql }: Queryable,
  commitment: string,
  by: string,
): Promise<void> {
  await sql`insert into draw_commitments (commitment, committed_by) values (${commitment}, ${by}) on conflict do nothing`;
}
