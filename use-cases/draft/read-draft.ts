import { findDrafts } from '../../db/application/drafts.ts';
import type { Person } from '../../db/person/find-person.ts';
import type { Ports } from '../ports.ts';
import { Refused } from '../refused.ts';
import { checkedDraft, type CheckedDraft } from './checked-draft.ts';

/**
 * Returns a draft of this person with what it lacks; a foreign one is a missing one.
 * @throws Refused `draft.unknown`
 */
export async function readDraft(
  { database }: Pick<Ports, 'database'>,
  person: Person,
  id: string,
): Promise<CheckedDraft> {
  const [draft] = await findDrafts(database, person.id, { id });
  if (draft === undefined) throw new Refused('draft.unknown');
  return checkedDraft(database, draft);
}
