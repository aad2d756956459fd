import type { StoredDocument } from '../../db/document/find-stored.ts';
import { beijingDay } from '../../policy/engine/dates.ts';
import type { Documents } from '../document/documents.ts';
import { storedBytes } from '../document/read-document.ts';
import { isKind, KIND_LABELS } from '../document/kinds.ts';
import type { Filed } from './filed.ts';

/** Where the documents lie that go into a file. */
export interface Archived {
  readonly documents: Pick<Documents, 'store'>;
}

/** Returns documents as they were put in; one that the store does not have is named all the same. */
export async function documentFiles(
  { documents }: Archived,
  hashes: readonly string[],
  stored: readonly StoredDocument[],
  by: Filed['by'],
): Promise<readonly Filed[]> {
  return Promise.all(
    hashes.map(async (sha256): Promise<Filed> => {
      const known = stored.find((each) => each.sha256 === sha256);
      const kind = known !== undefined && isKind(known.kind) ? known.kind : null;
      return {
        path: `documents/${sha256}${kind === null ? '' : `.${kind}`}`,
        bytes: known === undefined ? null : await storedBytes(documents, sha256),
        title: kind === null ? { zh: '申报材料', en: 'document' } : KIND_LABELS[kind],
        by,
        day: known === undefined ? '' : beijingDay(known.at),
      };
    }),
  );
}
