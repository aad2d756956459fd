import { createHash } from 'node:crypto';
import { readFile, rm, truncate } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { findUse, insertDocument } from '../../db/document/documents.ts';
import type { Person } from '../../db/person/find-person.ts';
import { requirePermission, type Role } from '../permission.ts';
import type { Ports } from '../ports.ts';
import { Refused } from '../refused.ts';
import { Unavailable } from '../unavailable.ts';
import { notAllowed, tooLarge } from './file-refused.ts';
import { inspect, withoutTrailer } from './inspect.ts';
import { keptName } from './kept-name.ts';
import { kindOfName } from './kinds.ts';
import { layAside } from './lay-aside.ts';

/** The roles that bring documents. */
export const BRINGERS: readonly Role[] = ['applicant', 'handle', 'verify', 'approve', 'pay'];

/** A document as it comes in. */
interface Incoming {
  /** Its extension says what it is; by the name itself people recognise it, and nothing is called so on disk. */
  readonly name: string;
  /** What the sender says of its length, in bytes; 0 if they do not say. */
  readonly announcedBytes: number;
  readonly body: Readable;
}

/**
 * Stores a document by the hash of its bytes, after it was inspected and scanned. The same bytes are the same document; what a
 * phone wrote behind the end of a photo is none of them.
 * @throws Refused `duty.missing`, `document.notAllowed`, `document.tooLarge`, `document.cutShort`, `document.quota`,
 *   `document.harmful`
 */
export async function receiveDocument(
  { database, documents }: Pick<Ports, 'database' | 'documents'>,
  person: Person,
  { name, announcedBytes, body }: Incoming,
) {
  const { store, scan, incoming, limits } = documents;
  const attempt = { person: person.id, application: null, type: 'document.receive' };
  await requirePermission(database, person, BRINGERS, attempt);
  const kind = kindOfName(name);
  if (kind === null) throw notAllowed('wrongName');
  if (announcedBytes > limits.bytes) throw tooLarge(limits.bytes);
  const received = await layAside(body, kind, incoming, limits.bytes);
  const { path } = received;
  try {
    const use = await findUse(database, person.id);
    if (use.bytes >= limits.quota.bytes || use.count >= limits.quota.count)
      throw new Refused('document.quota');
    const whole = await readFile(path);
    const bytes = withoutTrailer(kind, whole);
    const size = bytes.length;
    const isWhole = size === received.size;
    if (!isWhole) await truncate(path, size);
    const sha256 = isWhole ? received.sha256 : createHash('sha256').update(bytes).digest('hex');
    const reason = await inspect(kind, bytes);
    if (reason !== null) throw notAllowed(reason);
    const scanned = await scan(bytes);
    await store.put(sha256, path, bytes).catch((cause: unknown) => {
      throw new Unavailable('documents', { cause });
    });
    const document = { sha256, kind, size, scan: scanned, name: keptName(name) };
    const row = await insertDocument(database, person.id, document, limits.quota);
    if (row === null) throw new Refused('document.quota');
    return row;
  } finally {
    await rm(path, { force: true });
  }
}
