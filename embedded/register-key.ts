import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connect } from '../db/connect.ts';
import { insertRegisterKey } from '../db/enterprise/register-feed.ts';
import { codeOf } from './start-problem.ts';

/** With what the demonstration's registry signs. */
export interface RegisterKey {
  /** Told by the public key, so that a data folder that was emptied has another one. */
  readonly id: string;
  readonly privateKey: KeyObject;
  /** `x` of the JSON Web Key. */
  readonly publicKey: string;
}

const FILE = 'register-key.pem';
const PERSON = 'p-registry-1';
const SINCE = '2018-01-01';

/** The key of the demonstration's registry, drawn at the first start and kept beside the other secrets. */
export async function embeddedRegisterKey(secrets: string): Promise<RegisterKey> {
  const drawn = generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' });
  try {
    await writeFile(join(secrets, FILE), drawn, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
  const privateKey = createPrivateKey(await readFile(join(secrets, FILE)));
  const { x: publicKey } = createPublicKey(privateKey).export({ format: 'jwk' });
  if (publicKey === undefined) throw new Error(`${FILE} holds no Ed25519 key`);
  return { id: `sample-${publicKey.slice(0, 8)}`, privateKey, publicKey };
}

/** Enters the public key for `registry-1` if it is missing. */
export async function enterRegisterKey(ownerUrl: string, { id, publicKey }: RegisterKey): Promise<void> {
  const database = connect(ownerUrl, 1);
  try {
    await insertRegisterKey(database, { id, person: PERSON, publicKey, fromDay: SINCE });
  } finally {
    await database.close();
  }
}
