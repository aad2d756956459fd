import { createHash } from 'node:crypto';
import { findDocument } from '../../db/document/documents.ts';
import type { Person } from '../../db/person/find-person.ts';
import { requireParty } from '../may.ts';
import type { Ports } from '../ports.ts';
import { Refused } from '../refused.ts';
import { Unavailable } from '../unavailable.ts';
import type { Documents } from './documents.ts';
import { isKind, type Kind } from './kinds.ts';

/**
 * Returns the bytes of a document, for the person who uploaded it and for the parties of an application that carries it.
 * @throws Refused `duty.missing`, `document.missing`
 */
export async function readDocument(
  { database, documents }: Pick<Ports, 'database' | 'documents'>,
  person: Person,
  sha256: string,
): Promise<{ readonly kind: Kind; readonly bytes: Buffer }> {
  await requireParty(database, person, 'document.read', null);
  const found = await findDocument(database, sha256, person);
  if (found === null || !isKind(found.kind)) throw new Refused('document.missing');
  const bytes = await storedBytes(documents, sha256);
  if (bytes === null)
    throw new Error(`the document ${sha256} is on record, and the store does not have its bytes`);
  return { kind: found.kind, bytes };
}

/**
 * Returns the bytes of a document from the store; null if it does not have them as they were put in.
 * @throws Unavailable `documents`
 */
export async function storedBytes(
  { store }: Pick<Documents, 'store'>,
  sha256: string,
): Promise<Buffer | null> {
  const bytes = await store.get(sha256).catch((cause: unknown) => {
    throw new Unavailable('documents', { cause });
  });
  return bytes !== null && createHash('sha256').update(bytes).digest('hex') === sha256 ? bytes : null;
}
