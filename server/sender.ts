import { randomUUID, createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { AwardEvent } from '../contract/event.ts';
import type { Database } from '../db/connect.ts';
import { findSenderKeys, insertSenderKey } from '../db/sender/sender-keys.ts';
import { endorsementOf, publicPart, signedBy } from '../db/sender/signature.ts';
import { isViolationOf } from '../db/violation.ts';
import { CommandProblem } from './command/problem.ts';

/** Signs an event for an award, as the process that hands it to the engine. */
export type Sign = (application: string, event: AwardEvent) => Promise<AwardEvent>;

/** How a process signs, and by whose word its keys are known. */
export interface Sender {
  readonly sign: Sign;
  /** The public key of the root, in base64url. */
  readonly rootKey: string;
}

const DAY_MS = 86_400_000;
/** A key signs for a week; a process that runs longer draws another one a day before. */
const KEY_MS = 7 * DAY_MS;
/** An event is signed with its own instant if the clock has gone on by less. */
const AT_ONCE_MS = 60_000;

/**
 * Draws a key for this process and enters its public half, vouched for by the root. The private half is never written down.
 * @param file of the root, the same for each process of an installation; the first start draws it
 * @param process which program this is, such as `api`
 * @throws Error in one sentence if the database has another root, or the file holds no key
 */
export async function openSender(file: string, database: Database, process: string): Promise<Sender> {
  const [onRecord] = await findSenderKeys(database, []);
  const root = await readRoot(file, onRecord === undefined);
  const rootKey = publicPart(root);
  const since = { fromAt: new Date().toISOString(), untilAt: null, endorsement: null };
  await insertSenderKey(database, { ...rootKey, process: 'root', ...since }).catch(async (cause: unknown) => {
    if (!isViolationOf(cause, 'one_root_of_senders')) throw cause;
    // A process that started at the same moment may have entered this very root.
    const [entered] = await findSenderKeys(database, []);
    if (entered?.id !== rootKey.id) throw otherRoot(file);
  });
  let current = await drawn(database, root, process);
  return {
    rootKey: rootKey.publicKey,
    async sign(application, event) {
      if (current.until - Date.now() < DAY_MS) current = await drawn(database, root, process);
      const now = Date.now();
      const isAtOnce = Math.abs(now - Date.parse(event.at)) < AT_ONCE_MS;
      return signedBy(current, application, event, isAtOnce ? undefined : new Date(now).toISOString());
    },
  };
}

async function drawn(database: Database, root: KeyObject, process: string) {
  const key = generateKeyPairSync('ed25519').privateKey;
  const now = Date.now();
  const until = now + KEY_MS;
  const fromAt = new Date(now).toISOString();
  const untilAt = new Date(until).toISOString();
  const row = { ...publicPart(key), process, fromAt, untilAt };
  await insertSenderKey(database, { ...row, endorsement: endorsementOf(row, root) });
  return { id: row.id, key, until };
}

/** The root's private key (PKCS #8, PEM). Of processes that start at once one draws it, whole, and all others read that one. */
async function readRoot(file: string, mayDraw: boolean): Promise<KeyObject> {
  const before = await readFile(file, 'utf8').catch(unlessMissing);
  if (before !== null) return rootIn(before, file);
  if (!mayDraw) throw otherRoot(file);
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  const drawn = generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' });
  await writeFile(draft, drawn, { mode: 0o600, flag: 'wx' });
  await link(draft, file).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
  await rm(draft);
  return rootIn(await readFile(file, 'utf8'), file);
}

function otherRoot(file: string): CommandProblem {
  return new CommandProblem(
    `${file} is not the root of this installation: name its file in SENDER_KEY_FILE, the same for each process.`,
  );
}

function rootIn(pem: string, file: string): KeyObject {
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch (cause) {
    throw new CommandProblem(`${file} holds no private key in PEM: correct SENDER_KEY_FILE.`, { cause });
  }
  throw new CommandProblem(`${file} holds no Ed25519 key: correct SENDER_KEY_FILE.`);
}

function unlessMissing(error: unknown): null {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  return null;
}
