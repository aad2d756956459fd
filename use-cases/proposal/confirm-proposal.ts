import { errorsAt } from '../field-errors.ts';
import { onRecord } from '../../db/administration/admin-acts.ts';
import { closeProposal, type Proposal } from '../../db/administration/proposals.ts';
import type { Person } from '../../db/person/find-person.ts';
import type { Deps } from '../deps.ts';
import { decisionProblems, enterDecision, releaseByDecision } from '../office/decision.ts';
import { requireOfficer } from '../may.ts';
import { Refused } from '../refused.ts';
import { dayIn } from '../day-in.ts';
import { knownProposal } from './known-proposal.ts';

/** A confirmed proposal with the applications that it lets go on. */
export interface ConfirmedProposal extends Proposal {
  readonly released: readonly string[];
}

/**
 * Confirms what another person of the office proposed: it holds from then on. The same person may repeat it, so that
 * applications are released that a first attempt did not reach.
 * @throws Refused `proposal.own`, `record.invalid`, `proposal.closed`, `record.exists` if the number of its document is taken
 */
export async function confirmProposal(
  deps: Pick<Deps, 'database' | 'deliver'>,
  officer: Person,
  id: string,
): Promise<ConfirmedProposal> {
  const { database } = deps;
  await requireOfficer(database, officer, 'proposal.confirm');
  const { content, proposedBy, state, closedBy } = await knownProposal(database, id);
  if (officer.id === proposedBy) throw new Refused('proposal.own');
  const isRepeated = state === 'confirmed' && closedBy === officer.id;
  if (!isRepeated) {
    const by = [proposedBy, officer.id] as const;
    const reasons = await decisionProblems(database, content, by, dayIn(new Date()));
    if (reasons.length > 0) throw new Refused('record.invalid', { reasons, errors: errorsAt('', reasons) });
    const detail = { kind: content.kind };
    const act = { person: officer.id, act: 'proposal.confirm', about: id, detail } as const;
    await onRecord(database, act, async (tx) => {
      if (!(await closeProposal(tx, id, 'confirmed', officer.id))) throw new Refused('proposal.closed');
      if (!(await enterDecision(tx, content, by, dayIn(new Date())))) throw new Refused('record.exists');
      return true;
    });
  }
  const released = await releaseByDecision(deps, content, new Date().toISOString());
  return { ...(await knownProposal(database, id)), released };
}
