import { randomUUID } from 'node:crypto';
import { onRecord } from '../../db/administration/admin-acts.ts';
import { insertProposal, type ChangeContent } from '../../db/administration/proposals.ts';
import type { Queryable } from '../../db/connect.ts';
import type { Person } from '../../db/person/find-person.ts';
import { requireAdministrator } from '../may.ts';
import type { PeopleDeps } from '../person/known-person.ts';
import type { SignedInBy } from '../session/require-fresh-sign-in.ts';
import { checkChange } from './check-change.ts';
import { knownChange, shown, type ShownChange } from './known-change.ts';

/**
 * Proposes a change of who signs in, who may act, or with which key a registry signs: it holds once a second administrator
 * has confirmed it.
 * @param keeps what is kept beside it in the vault, such as the name of whom it registers
 * @throws Refused `duty.missing`, `signIn.stale` and as `checkChange`
 */
export async function proposeChange(
  deps: PeopleDeps,
  administrator: Person,
  by: SignedInBy,
  content: ChangeContent,
  keeps: (tx: Queryable) => Promise<unknown> = async () => Promise.resolve(),
): Promise<ShownChange> {
  const { database } = deps;
  await requireAdministrator(database, administrator, by, content.kind);
  await checkChange(database, administrator, content);
  const id = `C${randomUUID()}`;
  const detail = { kind: content.kind };
  const act = { person: administrator.id, act: 'change.propose', about: id, detail } as const;
  await onRecord(database, act, async (tx) => {
    await insertProposal(tx, id, content, administrator.id);
    await keeps(tx);
    return true;
  });
  return changeOf(deps, id);
}

/** Returns one change with the name of whom it is about. @throws Refused `record.unknown` */
export async function changeOf(deps: PeopleDeps, id: string): Promise<ShownChange> {
  const change = await knownChange(deps.database, id);
  const [found = { ...change, name: null }] = await shown(deps, [change]);
  return found;
}
