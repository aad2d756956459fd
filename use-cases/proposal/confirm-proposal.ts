import { onRecord } from '../../db/administration/admin-acts.ts';
import { closeProposal, OPERATOR, secondProposal, type Proposal } from '../../db/administration/proposals.ts';
import type { Database } from '../../db/connect.ts';
import { lockSuccessions } from '../../db/enterprise/find-successions.ts';
import type { Person } from '../../db/person/find-person.ts';
import type { Deps } from '../deps.ts';
import { enterDecision, releaseByDecision, requireSound } from '../office/decision.ts';
import { requireOfficer } from '../may.ts';
import { Refused } from '../refused.ts';
import { dayIn } from '../day-in.ts';
import { knownProposal } from './known-proposal.ts';

/** A confirmed proposal with the applications that it lets go on. */
export interface ConfirmedProposal extends Proposal {
  readonly released: readonly string[];
}

/**
 * Confirms what another person of the office proposed: it holds from then on. What the console proposed holds once two have
 * confirmed it. The same person may repeat it, so that applications are released that a first attempt did not reach.
 * @throws Refused `proposal.own`, `record.invalid`, `proposal.closed`, `record.exists`, `budget.otherAllotment` if the number of its
 *   document is taken
 */
export async function confirmProposal(
  deps: Pick<Deps, 'database' | 'deliver'>,
  officer: Person,
  id: string,
): Promise<ConfirmedProposal> {
  const { database } = deps;
  await requireOfficer(database, officer, 'proposal.confirm');
  const { content, proposedBy, secondedBy, state, closedBy } = await knownProposal(database, id);
  const first = secondedBy ?? proposedBy;
  if (officer.id === first) throw new Refused('proposal.own');
  if (first === OPERATOR) return { ...(await second(database, officer, id)), released: [] };
  const isRepeated = state === 'confirmed' && closedBy === officer.id;
  if (state !== 'open' && !isRepeated) throw new Refused('proposal.closed');
  if (!isRepeated) await enter(database, { id, content }, [first, officer.id]);
  const released = await releaseByDecision(deps, content, new Date().toISOString());
  return { ...(await knownProposal(database, id)), released };
}

/** Puts the first of two persons behind what the console proposed. */
async function second(database: Database, { id: person }: Person, id: string): Promise<Proposal> {
  const { content } = await knownProposal(database, id);
  await requireSound(database, content, [person], dayIn(new Date()), 'confirmation');
  const detail = { kind: content.kind };
  await onRecord(database, { person, act: 'proposal.second', about: id, detail }, async (tx) => {
    if (!(await secondProposal(tx, id, person))) throw new Refused('proposal.closed');
    return true;
  });
  return knownProposal(database, id);
}

async function enter(
  database: Database,
  { id, content }: Pick<Proposal, 'id' | 'content'>,
  by: readonly [string, string],
): Promise<void> {
  const [first, person] = by;
  const today = dayIn(new Date());
  const detail = { kind: content.kind, proposedBy: first };
  await onRecord(database, { person, act: 'proposal.confirm', about: id, detail }, async (tx) => {
    await lockSuccessions(tx);
    await requireSound(tx, content, by, today, 'confirmation');
    if (!(await closeProposal(tx, id, 'confirmed', person))) throw new Refused('proposal.closed');
    if (!(await enterDecision(tx, content, by, today))) throw new Refused('record.exists');
    return true;
  });
}
