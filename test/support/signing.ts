import { createHash, createPrivateKey } from 'node:crypto';
import type { Client } from '@temporalio/client';
import type { Database } from '../../db/connect.ts';
import { knownSenders, type FindSender } from '../../db/sender/known-senders.ts';
import { insertSenderKey } from '../../db/sender/sender-keys.ts';
import { endorsementOf, publicPart, signedBy } from '../../db/sender/signature.ts';
import { engine } from '../../server/engine.ts';
import type { Sign } from '../../server/sender.ts';
import { TASK_QUEUE } from '../../temporal.config.ts';
import type { Engine } from '../../use-cases/engine.ts';

/** PKCS #8 before the seed of an Ed25519 key. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The same key in each process of a run. */
const keyFrom = (name: string) => {
  const seed = createHash('sha256').update(name).digest();
  return createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
};

/** The root of the installations that tests make. */
export const ROOT = keyFrom('root of the tests');
/** A key that the root vouches for, whose messages may be dated as a test needs. */
export const KEY = keyFrom('key of the tests');
/** The process that signs with it. */
export const SENDER = { id: publicPart(KEY).id, key: KEY };
const SINCE = '1990-01-01T00:00:00.000Z';
const UNTIL = '2190-01-01T00:00:00.000Z';

const entered = new WeakMap<Database['sql'], Promise<void>>();

/** Puts the root and the key of the tests on record, once for each database. */
export async function enterKeys(database: Database): Promise<void> {
  const before = entered.get(database.sql);
  if (before !== undefined) return before;
  const row = { ...publicPart(KEY), process: 'test', fromAt: SINCE, untilAt: UNTIL };
  const root = { ...publicPart(ROOT), process: 'root', fromAt: SINCE, untilAt: null, endorsement: null };
  const work = insertSenderKey(database, root).then(async () =>
    insertSenderKey(database, { ...row, endorsement: endorsementOf(row, ROOT) }),
  );
  entered.set(database.sql, work);
  return work;
}

/** Signs as a process of the installation that a test has made, at whatever instant an event says. */
export function signFor(database: Database): Sign {
  return async (application, event) => {
    await enterKeys(database);
    return signedBy(SENDER, application, event);
  };
}

/** What recording believes in the installation of a test. */
export function sendersOn(database: Database): FindSender {
  return knownSenders(database, publicPart(ROOT).publicKey);
}

/** The engine as the processes of that installation use it. */
export function signedEngine(client: Client, database: Database): Engine {
  return engine(client, TASK_QUEUE, signFor(database));
}
