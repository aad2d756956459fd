import { findDrafts, type Draft } from '../../db/application/drafts.ts';
import type { Person } from '../../db/person/find-person.ts';
import { hashesOf } from '../../policy/engine/evidence.ts';
import { shownFiles, type ShownFile } from '../document/shown-files.ts';
import type { Ports } from '../ports.ts';

/** A draft with the documents in it that its writer has put in, as they named them. */
interface ShownDraft extends Draft {
  readonly files: readonly ShownFile[];
}

/** Returns the drafts of this person, the one touched last first. */
export async function listDrafts(
  { database }: Pick<Ports, 'database'>,
  person: Person,
): Promise<{ readonly drafts: readonly ShownDraft[] }> {
  const drafts = await findDrafts(database, person.id);
  const hashes = hashesOf(drafts.flatMap(({ content }) => content.documents));
  const stored = await shownFiles(database, hashes, person.id);
  return {
    drafts: drafts.map((draft) => {
      const own = hashesOf(draft.content.documents);
      return { ...draft, files: stored.filter(({ sha256 }) => own.includes(sha256)) };
    }),
  };
}
