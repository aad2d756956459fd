import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Database } from '../../db/connect.ts';
import { findLogKeys, insertLogKey, type LogKey } from '../../db/log/log-keys.ts';
import { isViolationOf } from '../../db/violation.ts';
import { AuditProblem } from '../audit-problem.ts';
import { ORIGIN } from './checkpoint.ts';
import { newSigner, signerOf, signNote, type Signer, type VerifierKey } from './note.ts';
import { endorsementOf } from './trusted-keys.ts';

/**
 * The keys that sign the log, oldest first, from a file with one private key a line. The first key is the root of the log:
 * it is drawn where the log has none yet, and entered once. Each other key is vouched for by the one before it, on record.
 * @throws AuditProblem if a line is no key, or the log has another root than the file
 */
export async function openSigners(file: string, database: Database): Promise<readonly Signer[]> {
  const known = await findLogKeys(database);
  const root = known.find(({ endorsement }) => endorsement === null);
  if (root === undefined) await drawRoot(file);
  const signers = await readSigners(file, root);
  for (const [index, signer] of signers.entries()) {
    if (known.some(({ key }) => key === signer.key)) continue;
    const before = signers[index - 1];
    if (before === undefined) await enterRoot(database, file, signer);
    else await insertLogKey(database, { key: signer.key, endorsement: endorse(signer.key, before) });
  }
  return signers;
}

/** The public keys of a file of signing keys, oldest first. @throws AuditProblem if it is missing, or a line is no key */
export async function keysIn(file: string): Promise<readonly VerifierKey[]> {
  return (await readSigners(file, undefined)).map(({ key }) => key);
}

/** Adds a key: from the next start on it signs beside those before it, which vouch for it. Returns the public one. */
export async function rotate(file: string): Promise<VerifierKey> {
  await readSigners(file, undefined);
  const signer = newSigner(ORIGIN);
  await appendFile(file, `${signer.secret}\n`);
  return signer.key;
}

/** @param root of the log, which must be the first key of the file; undefined if the log has none yet */
async function readSigners(file: string, root: LogKey | undefined): Promise<readonly Signer[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw root === undefined
      ? new AuditProblem(`${file} is missing: set LOG_KEY_FILE, the file of the keys that sign the log.`)
      : new AuditProblem(`${file} is missing, and ${otherRoot(root.key)}`);
  });
  const lines = text.split('\n').filter((line) => line !== '');
  const signers = lines.map(signerOf);
  const [first] = signers;
  if (first === undefined) throw new AuditProblem(`${file} holds no signing key.`);
  if (root !== undefined && first.key !== root.key)
    throw new AuditProblem(`${file} begins with another key, and ${otherRoot(root.key)}`);
  return signers;
}

/** Draws the first key of a log into a new file. Returns the public one. @throws AuditProblem if the file is there */
export async function drawKeys(file: string): Promise<VerifierKey> {
  const signer = newSigner(ORIGIN);
  await writeFile(file, `${signer.secret}\n`, { mode: 0o600, flag: 'wx' }).catch((cause: unknown) => {
    throw new AuditProblem(
      `${file} is not written: ${cause instanceof Error ? cause.message : String(cause)}`,
    );
  });
  return signer.key;
}

async function drawRoot(file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  // Two processes that start at once must not draw two keys, and a key that somebody put there stays.
  await writeFile(file, `${newSigner(ORIGIN).secret}\n`, { mode: 0o600, flag: 'wx' }).catch(
    (error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    },
  );
}

/** Another process may have entered a root meanwhile: this one, or its own. */
async function enterRoot(database: Database, file: string, { key }: Signer): Promise<void> {
  await insertLogKey(database, { key, endorsement: null }).catch(async (cause: unknown) => {
    if (!isViolationOf(cause, 'one_root_of_the_log')) throw cause;
    const entered = (await findLogKeys(database)).find(({ endorsement }) => endorsement === null);
    if (entered?.key === key) return;
    throw new AuditProblem(`${file} begins with another key, and ${otherRoot('of another worker')}`, {
      cause,
    });
  });
}

function otherRoot(root: string): string {
  return `the log of this database begins with the key ${root}: name the file of its keys in LOG_KEY_FILE, the same for each worker. Nothing is sealed without it.`;
}

function endorse(key: VerifierKey, by: Signer): string {
  return signNote(endorsementOf(key), [by]);
}
