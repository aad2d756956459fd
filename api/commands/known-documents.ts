import { findOwnDocuments } from '../../db/document/documents.ts';
import { insertDoorRefusal } from '../../db/step/insert-door-refusal.ts';
import type { Person } from '../../db/person/find-person.ts';
import type { Deps } from '../deps.ts';
import { Refused } from '../../use-cases/refused.ts';

/**
 * Nobody names a document that they did not put in, unless the application carries it already.
 * @throws Refused `document.unknown` with those that cannot be named; the attempt is put on record
 */
export async function requireDocuments(
  deps: Deps,
  person: Person,
  type: string,
  application: string | null,
  payload: object,
): Promise<void> {
  const wanted = 'documents' in payload ? (payload.documents as readonly string[]) : [];
  if (wanted.length === 0) return;
  const known = new Set(await findOwnDocuments(deps.database, person.id, application, wanted));
  const unknown = wanted.filter((sha256) => !known.has(sha256));
  if (unknown.length === 0) return;
  const problem = new Refused('document.unknown', { documents: unknown });
  await insertDoorRefusal(deps.database, { person: person.id, application, type, code: problem.code });
  throw problem;
}
