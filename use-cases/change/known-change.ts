import { findChanges, type ChangeContent, type Proposal } from '../../db/administration/proposals.ts';
import type { Database } from '../../db/connect.ts';
import { findSecrets } from '../../db/vault/secrets.ts';
import { holderOf, type PeopleDeps } from '../person/known-person.ts';
import { Refused } from '../refused.ts';

export type Change = Proposal<ChangeContent>;

/** A change as administrators see it, with the name of whom it is about; null if that is not known or forgotten. */
export interface ShownChange extends Change {
  readonly name: string | null;
}

/**
 * Returns one change that an administrator has proposed.
 * @throws Refused `record.unknown`
 */
export async function knownChange(database: Database, id: string): Promise<Change> {
  const [found] = await findChanges(database, { id });
  if (found === undefined) throw new Refused('record.unknown');
  return found;
}

/** Returns changes with the names of whom they are about. */
export async function shown(
  { database, vault }: PeopleDeps,
  changes: readonly Change[],
): Promise<readonly ShownChange[]> {
  const holders = changes.flatMap(({ content }) => personOf(content) ?? []).map(holderOf);
  const secrets = await findSecrets(database, vault, holders);
  const nameOf = (person: string): string | null => secrets.get(holderOf(person))?.name ?? null;
  return changes.map((change) => {
    const person = personOf(change.content);
    return { ...change, name: person === null ? null : nameOf(person) };
  });
}

/** Whom a change is about: who gets an account, a role, a substitute or a key, or is forgotten; null if it is about a unit. */
export function personOf(content: ChangeContent): string | null {
  if (content.kind === 'unit.succeed') return null;
  return content.kind === 'delegation.grant' ? content.principal : content.person;
}
