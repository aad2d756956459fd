import { findProposals, type Proposal } from '../../db/administration/proposals.ts';
import type { Database } from '../../db/connect.ts';
import { Refused } from '../refused.ts';

/**
 * Returns one proposal.
 * @throws Refused `record.unknown`
 */
export async function knownProposal(database: Database, id: string): Promise<Proposal> {
  const [found] = await findProposals(database, { id });
  if (found === undefined) throw new Refused('record.unknown');
  return found;
}
