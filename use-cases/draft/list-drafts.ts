import { findDrafts, type Draft } from '../../db/application/drafts.ts';
import { findStored } from '../../db/document/find-stored.ts';
import type { Person } from '../../db/person/find-person.ts';
import { hashesOf } from '../../policy/engine/evidence.ts';
import type { Ports } from '../ports.ts';

/** A draft with the documents in it that its writer has put in, as they named them. */
interface ShownDraft extends Draft {
  readonly files: readonly {
    readonly sha256: string;
    readonly name: string | null;
    readonly bytes: number;
  }[];
}

/** Returns the drafts of this person, the one touched last first. */
export async function listDrafts(
  { database }: Pick<Ports, 'database'>,
  person: Person,
): Promise<{ readonly drafts: readonly ShownDraft[] }> {
  const drafts = await findDrafts(database, person.id);
  const hashes = hashesOf(drafts.flatMap(({ content }) => content.documents));
  const stored = await findStored(database, hashes, [person.id]);
  return {
    drafts: drafts.map((draft) => {
      const own = hashesOf(draft.content.documents);
      const files = stored.filter(({ sha256 }) => own.includes(sha256));
      return { ...draft, files: files.map(({ sha256, name, bytes }) => ({ sha256, name, bytes })) };
    }),
  };
}
