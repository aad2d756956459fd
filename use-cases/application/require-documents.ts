import type { Database } from '../../db/connect.ts';
import { findOwnDocuments } from '../../db/document/documents.ts';
import { hashesOf, type ProvingDocument } from '../../policy/engine/evidence.ts';
import { refuseOnRecord, type Attempt } from '../refuse-on-record.ts';
import { Refused } from '../refused.ts';

/** Documents by their hashes, some with what they prove. */
type Named = readonly (ProvingDocument | string)[];

/**
 * Nobody names a document that they did not upload, unless the application carries it already.
 * @throws Refused `document.unknown` with those that cannot be named; the attempt is recorded
 */
export async function requireDocuments(database: Database, attempt: Attempt, payload: object): Promise<void> {
  const wanted = 'documents' in payload ? hashesOf(payload.documents as Named) : [];
  if (wanted.length === 0) return;
  const known = new Set(await findOwnDocuments(database, attempt.person, attempt.application, wanted));
  const documents = wanted.filter((sha256) => !known.has(sha256));
  if (documents.length === 0) return;
  await refuseOnRecord(database, attempt, new Refused('document.unknown', { documents }));
}
