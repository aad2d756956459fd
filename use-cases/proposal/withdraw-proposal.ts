import { onRecord } from '../../db/administration/admin-acts.ts';
import { closeProposal, type Proposal } from '../../db/administration/proposals.ts';
import type { Database } from '../../db/connect.ts';
import type { Person } from '../../db/person/find-person.ts';
import { requireOfficer } from '../may.ts';
import { Refused } from '../refused.ts';
import { knownProposal } from './known-proposal.ts';

/**
 * Withdraws a proposal that nobody has confirmed.
 * @throws Refused `record.unknown`, `proposal.closed`
 */
export async function withdrawProposal(database: Database, officer: Person, id: string): Promise<Proposal> {
  await requireOfficer(database, officer, 'proposal.withdraw');
  await knownProposal(database, id);
  const act = { person: officer.id, act: 'proposal.withdraw', about: id } as const;
  await onRecord(database, act, async (tx) => {
    if (!(await closeProposal(tx, id, 'withdrawn', officer.id))) throw new Refused('proposal.closed');
    return true;
  });
  return knownProposal(database, id);
}
