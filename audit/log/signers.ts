import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Database } from '../../db/connect.ts';
import { findLogKeys, insertLogKey } from '../../db/log/log-keys.ts';
import { AuditProblem } from '../audit-problem.ts';
import { ORIGIN } from './checkpoint.ts';
import { newSigner, signerOf, signNote, type Signer, type VerifierKey } from './note.ts';
import { endorsementOf } from './trusted-keys.ts';

/**
 * The keys that sign the log, oldest first, from a file with one private key a line; the first start draws one. Each key
 * but the first is vouched for by the one before it, on record in the database.
 * @throws AuditProblem if a line is no key
 */
export async function openSigners(file: string, database: Database): Promise<readonly Signer[]> {
  const signers = await readSigners(file);
  const known = await findLogKeys(database);
  for (const [index, signer] of signers.entries()) {
    if (known.some(({ key }) => key === signer.key)) continue;
    const before = signers[index - 1];
    const endorsement = before === undefined ? null : endorse(signer.key, before);
    await insertLogKey(database, { key: signer.key, endorsement });
  }
  return signers;
}

/** Adds a key: from the next start on it signs beside those before it, which vouch for it. Returns the public one. */
export async function rotate(file: string): Promise<VerifierKey> {
  await readSigners(file);
  const signer = newSigner(ORIGIN);
  await appendFile(file, `${signer.secret}\n`);
  return signer.key;
}

async function readSigners(file: string): Promise<readonly Signer[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  });
  if (text !== null) {
    const lines = text.split('\n').filter((line) => line !== '');
    if (lines.length === 0) throw new AuditProblem(`${file} holds no signing key.`);
    return lines.map(signerOf);
  }
  await mkdir(dirname(file), { recursive: true });
  const first = newSigner(ORIGIN);
  // Two processes that start at once must not draw two keys.
  await writeFile(file, `${first.secret}\n`, { mode: 0o600, flag: 'wx' }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
  return readSigners(file);
}

function endorse(key: VerifierKey, by: Signer): string {
  return signNote(endorsementOf(key), [by]);
}
