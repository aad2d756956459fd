import { deleteDraft as removeDraft } from '../../db/application/drafts.ts';
import type { Person } from '../../db/person/find-person.ts';
import type { Ports } from '../ports.ts';
import { Refused } from '../refused.ts';
import { readDraft } from './read-draft.ts';

/**
 * Deletes a draft of this person.
 * @throws Refused `draft.unknown`, `draft.submitted`
 */
export async function deleteDraft(deps: Pick<Ports, 'database'>, person: Person, id: string): Promise<void> {
  const { submittedAs } = await readDraft(deps, person, id);
  if (submittedAs !== null) throw new Refused('draft.submitted', { application: submittedAs });
  await removeDraft(deps.database, id, person.id);
}
