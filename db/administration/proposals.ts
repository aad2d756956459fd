import { desc, sql as raw } from 'drizzle-orm';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Database, Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { proposals, type ProposalContent } from './proposals.table.ts';

export type { ProposalContent };

/** What one person of the office has proposed, and what became of it. Instants in UTC. */
export type Proposal = RowOf<
  typeof proposals,
  'id' | 'content' | 'proposedBy' | 'proposedAt' | 'state' | 'closedBy' | 'closedAt'
>;

const openFirst = prepared((value: Value<{ id: string | null; limit: number }>) =>
  query
    .select(selected(proposals, 'id', 'content', 'proposedBy', 'proposedAt', 'state', 'closedBy', 'closedAt'))
    .from(proposals)
    .where(raw`${value('id')}::text is null or ${proposals.id} = ${value('id')}`)
    .orderBy(desc(raw`${proposals.state} = 'open'`), desc(proposals.proposedAt), proposals.id)
    .limit(value('limit')),
);

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
  database: Database,
  { id = null, limit = 1 }: { id?: string | null; limit?: number },
): Promise<readonly Proposal[]> {
  return openFirst(database, { id, limit });
}

/** Closes an open proposal. @returns false if it was closed before; @throws `proposal_by_two` */
export async function closeProposal(
  { sql }: Queryable,
  id: string,
  state: Exclude<Proposal['state'], 'open'>,
  by: string,
): Promise<boolean> {
  const { count } = await sql`update proposals set state = ${state}, closed_by = ${by}, closed_at = now()
    where id = ${id} and state = 'open'`;
  return count === 1;
}
