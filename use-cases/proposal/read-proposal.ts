import type { Proposal } from '../../db/administration/proposals.ts';
import type { Database } from '../../db/connect.ts';
import { OFFICERS, requireReader, type Reader } from '../may.ts';
import { knownProposal } from './known-proposal.ts';

/**
 * Returns one proposal.
 * @throws Refused `duty.missing`, `record.unknown`
 */
export async function readProposal(database: Database, by: Reader, id: string): Promise<Proposal> {
  await requireReader(database, by, OFFICERS, 'proposal.read');
  return knownProposal(database, id);
}
