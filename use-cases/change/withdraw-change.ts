import { onRecord } from '../../db/administration/admin-acts.ts';
import { closeProposal, forgetProposedAccounts } from '../../db/administration/proposals.ts';
import type { Person } from '../../db/person/find-person.ts';
import { forgetSecrets } from '../../db/vault/secrets.ts';
import { requireAdministrator, requireOthers } from '../may.ts';
import { holderOf, type PeopleDeps } from '../person/known-person.ts';
import { Refused } from '../refused.ts';
import type { SignedInBy } from '../session/require-fresh-sign-in.ts';
import { concerned } from './check-change.ts';
import { knownChange, type ShownChange } from './known-change.ts';
import { changeOf } from './propose-change.ts';

/**
 * Withdraws a change that nobody has confirmed: one's own, or another's, but none that is about oneself. Of somebody who was to be registered nothing is kept.
 * @throws Refused `duty.missing`, `signIn.stale`, `admin.own`, `record.unknown`, `proposal.closed`
 */
export async function withdrawChange(
  deps: PeopleDeps,
  administrator: Person,
  by: SignedInBy,
  id: string,
): Promise<ShownChange> {
  const { database } = deps;
  await requireAdministrator(database, administrator, by, 'change.withdraw');
  const { content } = await knownChange(database, id);
  requireOthers(administrator, concerned(content));
  const act = { person: administrator.id, act: 'change.withdraw', about: id } as const;
  await onRecord(database, act, async (tx) => {
    if (!(await closeProposal(tx, id, 'withdrawn', administrator.id))) throw new Refused('proposal.closed');
    if (content.kind !== 'person.register') return true;
    await forgetSecrets(tx, holderOf(content.person));
    await forgetProposedAccounts(tx, content.person);
    return true;
  });
  return changeOf(deps, id);
}
