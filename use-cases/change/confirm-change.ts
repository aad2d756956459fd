import { insertAct } from '../../db/administration/admin-acts.ts';
import { closeProposal } from '../../db/administration/proposals.ts';
import { findServed, findUnattended } from '../../db/enterprise/enterprises.ts';
import type { Person } from '../../db/person/find-person.ts';
import { transact } from '../../db/transaction.ts';
import { requireAdministrator } from '../may.ts';
import { forgetLetters } from '../person/forget-letters.ts';
import type { PeopleDeps } from '../person/known-person.ts';
import type { Ports } from '../ports.ts';
import { Refused } from '../refused.ts';
import type { SignedInBy } from '../session/require-fresh-sign-in.ts';
import { checkChange } from './check-change.ts';
import { actOf, enterChange } from './enter-change.ts';
import { knownChange, type ShownChange } from './known-change.ts';
import { changeOf } from './propose-change.ts';

/** A confirmed change, with the person, the key or the number of the delegation that it entered. */
export interface ConfirmedChange extends ShownChange {
  readonly entered: string;
  /** By code, firms of somebody who was forgotten for which nobody acts now. */
  readonly unattended: readonly string[];
}

/**
 * Confirms what another administrator proposed: it holds from then on.
 * @throws Refused `duty.missing`, `signIn.stale`, `record.unknown`, `proposal.own`, `proposal.closed` and as `checkChange` and `enterChange`
 */
export async function confirmChange(
  deps: PeopleDeps & Pick<Ports, 'outbox'>,
  administrator: Person,
  by: SignedInBy,
  id: string,
): Promise<ConfirmedChange> {
  const { database } = deps;
  await requireAdministrator(database, administrator, by, 'change.confirm');
  const { content, proposedBy, state } = await knownChange(database, id);
  if (proposedBy === administrator.id) throw new Refused('proposal.own');
  if (state !== 'open') throw new Refused('proposal.closed');
  await checkChange(database, administrator, content);
  const served = content.kind === 'person.forget' ? await findServed(database, content.person) : [];
  const entered = await transact(database, async (sql) => {
    const tx = { sql };
    if (!(await closeProposal(tx, id, 'confirmed', administrator.id))) throw new Refused('proposal.closed');
    const about = await enterChange(tx, content, administrator.id);
    await insertAct(tx, actOf(content, { id, proposedBy }, administrator.id));
    return about;
  });
  if (content.kind === 'person.forget') await forgetLetters(deps, content.person);
  return { ...(await changeOf(deps, id)), entered, unattended: await findUnattended(database, served) };
}
