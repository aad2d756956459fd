import { findProposals, type Proposal } from '../../db/administration/proposals.ts';
import type { Database } from '../../db/connect.ts';
import { findReportedMergers } from '../../db/enterprise/find-reported-mergers.ts';
import type { ReportedMerger } from '../../policy/engine/reported-merger.ts';
import { ADMINISTRATORS, AUDITORS, OFFICERS, requireReader, type Reader } from '../may.ts';

const MOST = 200;

/** Proposals of people, and what registers put to them: mergers that nobody has answered yet. */
export interface ListedProposals {
  readonly proposals: readonly Proposal[];
  readonly reported: readonly ReportedMerger[];
}

export const PROPOSAL_READERS = [...OFFICERS, ...ADMINISTRATORS, ...AUDITORS];

/**
 * Returns the open proposals, then those that were closed, newest first, and the mergers that registers report and nobody has answered.
 * @throws Refused `duty.missing`
 */
export async function listProposals(database: Database, by: Reader): Promise<ListedProposals> {
  await requireReader(database, by, PROPOSAL_READERS, 'proposal.list');
  const [proposals, reported] = await Promise.all([
    findProposals(database, { limit: MOST }),
    findReportedMergers(database),
  ]);
  return { proposals, reported };
}
