import { updateDraft } from '../../db/application/drafts.ts';
import type { Person } from '../../db/person/find-person.ts';
import type { Ports } from '../ports.ts';
import { Refused } from '../refused.ts';
import type { CheckedDraft } from './checked-draft.ts';
import { merged, type TypedContent } from './draft-content.ts';
import { readDraft } from './read-draft.ts';

/**
 * Saves what was typed since, over the version that the person saw; a save that another one overtook loses nothing.
 * @param version null if the person does not say which one they saw
 * @throws Refused `draft.unknown`, `precondition.missing`, `draft.submitted`, `draft.changed` with the present draft
 */
export async function changeDraft(
  deps: Pick<Ports, 'database'>,
  person: Person,
  id: string,
  version: number | null,
  typed: TypedContent,
): Promise<CheckedDraft> {
  const before = await readDraft(deps, person, id);
  if (version === null) throw new Refused('precondition.missing');
  if (before.submittedAs !== null) throw new Refused('draft.submitted', { application: before.submittedAs });
  const content = merged(before.content, typed);
  const isSaved =
    before.version === version &&
    (await updateDraft(deps.database, { id, person: person.id, content, version }));
  const draft = await readDraft(deps, person, id);
  if (!isSaved) throw new Refused('draft.changed', { draft });
  return draft;
}
