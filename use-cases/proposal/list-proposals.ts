import { findProposals, type Proposal } from '../../db/administration/proposals.ts';
import type { Database } from '../../db/connect.ts';
import { ADMINISTRATORS, AUDITORS, OFFICERS, requireReader, type Reader } from '../may.ts';

const MOST = 200;
export const PROPOSAL_READERS = [...OFFICERS, ...ADMINISTRATORS, ...AUDITORS];

/**
 * Returns the open proposals, then those that were closed, newest first.
 * @throws Refused `duty.missing`
 */
export async function listProposals(database: Database, by: Reader): Promise<readonly Proposal[]> {
  await requireReader(database, by, PROPOSAL_READERS, 'proposal.list');
  return findProposals(database, { limit: MOST });
}
