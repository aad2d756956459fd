import type { Database, Queryable } from '../connect.ts';

/** What the office decides by two persons. Money in integer fen. */
export type ProposalContent =
  | {
      readonly kind: 'policy.adopt';
      readonly version: string;
      readonly documentNumber: string;
      readonly effectiveFrom: string;
    }
  | { readonly kind: 'policy.repeal'; readonly version: string; readonly from: string }
  | {
      readonly kind: 'ruling.change';
      readonly ruling: string;
      readonly value: string;
      readonly from: string;
      readonly reason: string;
    }
  | {
      readonly kind: 'budget.allot';
      readonly document: string;
      readonly year: number;
      readonly amountFen: number;
      readonly source: string;
      readonly decidedOn: string;
    };

export interface Proposal {
  readonly id: string;
  readonly content: ProposalContent;
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly state: 'open' | 'confirmed' | 'withdrawn';
  readonly closedBy: string | null;
  readonly closedAt: string | null;
}

export async function insertProposal(
  { sql }: Queryable,
  id: string,
  content: ProposalContent,
  by: string,
): Promise<void> {
  await sql`insert into proposals (id, content, proposed_by) values (${id}, ${sql.json(content)}, ${by})`;
}

/** All that are open, and those that were closed, newest first; or the one of `id`. */
export async function findProposals(
  { sql }: Database,
  { id = null, limit = 1 }: { id?: string | null; limit?: number },
): Promise<readonly Proposal[]> {
  return sql<Proposal[]>`
    select id, content, proposed_by as "proposedBy", state, closed_by as "closedBy",
      utc(proposed_at) as "proposedAt",
      utc(closed_at) as "closedAt"
    from proposals where ${id}::text is null or id = ${id}
    order by state = 'open' desc, proposed_at desc, id limit ${limit}`;
}

/** Closes an open proposal. @returns false if it was closed before; @throws `proposal_by_two` */
export async function closeProposal(
  { sql }: Queryable,
  id: string,
  state: 'confirmed' | 'withdrawn',
  by: string,
): Promise<boolean> {
  const { count } = await sql`update proposals set state = ${state}, closed_by = ${by}, closed_at = now()
    where id = ${id} and state = 'open'`;
  return count === 1;
}
