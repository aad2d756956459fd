import { findProposals, type Proposal } from '../../db/administration/proposals.ts';
import type { Database } from '../../db/connect.ts';

const MOST = 200;

/** Returns the open proposals, then those that were closed, newest first. */
export async function listProposals(database: Database): Promise<readonly Proposal[]> {
  return findProposals(database, { limit: MOST });
}
