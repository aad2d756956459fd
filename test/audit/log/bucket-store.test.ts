import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readCheckpoint } from '../../../audit/log/checkpoint.ts';
import { newSigner, openNote } from '../../../audit/log/note.ts';
import { sealNext, type Sealer } from '../../../audit/log/seal.ts';
import { checkpointStore } from '../../../server/checkpoint-store.ts';
import { connect, type Database } from '../../../db/connect.ts';
import { insertRequestRefusal } from '../../../db/step/insert-request-refusal.ts';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database.ts';

/** A server that speaks S3; it does not compute signatures of version 4 itself. */
let server: S3rver;
let directory: string;
let env: Record<string, string>;
let fresh: FreshDatabase;
let database: Database;
let sealer: Sealer;
const signer = newSigner('gongshu-brand-awards');

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'gongshu-s3-'));
  server = new S3rver({
    ...{ port: 0, address: '127.0.0.1', silent: true, directory },
    configureBuckets: [{ name: 'sealed', configs: [] }],
  });
  const { port } = await server.run();
  env = {
    S3_ENDPOINT: `http://127.0.0.1:${String(port)}`,
    S3_ACCESS_KEY_ID: 'S3RVER',
    S3_SECRET_ACCESS_KEY: 'S3RVER',
    LOG_BUCKET: 'sealed',
    LOG_FOLDER: join(directory, 'unused'),
  };
  fresh = await freshDatabase();
  database = connect(fresh.applicationUrl, 2);
  sealer = { database, signers: [signer], store: checkpointStore(env) };
});
afterAll(async () => {
  await server.close();
  await database.close();
  await fresh.drop();
  await rm(directory, { recursive: true, force: true });
});

const refuse = async (person: string): Promise<void> =>
  insertRequestRefusal(database, { person, application: null, type: 'office.approve', code: 'duty.missing' });
const sizeOf = (note: string | null): number | undefined =>
  readCheckpoint(openNote(note ?? '', [signer.key]) ?? '')?.size;

it('a bucket keeps every checkpoint, and tells the newest', async () => {
  expect(await sealer.store.newest()).toBeNull();
  for (const person of ['p-1', 'p-2']) {
    await refuse(person);
    await sealNext(sealer);
  }
  expect(sizeOf(await sealer.store.newest())).toBe(2);
  for (const size of [1, 2]) {
    const kept = await fetch(
      `${env['S3_ENDPOINT'] ?? ''}/sealed/sealed-log/checkpoint-${String(size).padStart(16, '0')}.txt`,
    );
    expect(sizeOf(await kept.text())).toBe(size);
  }
});

it('a database that was set back is noticed by the bucket', async () => {
  const other = await freshDatabase();
  const back = connect(other.applicationUrl, 2);
  await insertRequestRefusal(back, { person: 'p-9', application: null, type: 'x', code: 'y' });
  await expect(sealNext({ ...sealer, database: back })).rejects.toThrow('The database was set back');
  await back.close();
  await other.drop();
});

it('a checkpoint that the bucket did not take is kept by the next seal', async () => {
  await refuse('p-3');
  const nowhere = checkpointStore({ ...env, LOG_BUCKET: 'nowhere' });
  const newest = async () => sealer.store.newest();
  await expect(sealNext({ ...sealer, store: { ...nowhere, newest } })).rejects.toThrow('answered 404');
  expect(sizeOf(await sealer.store.newest())).toBe(2);
  await sealNext(sealer);
  expect(sizeOf(await sealer.store.newest())).toBe(3);
});

it('a bucket without a server, and no place at all, are one sentence', () => {
  expect(() => checkpointStore({ LOG_BUCKET: 'sealed' })).toThrow(
    'LOG_BUCKET needs S3_ENDPOINT, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY.',
  );
  expect(() => checkpointStore({})).toThrow('Set LOG_FOLDER or LOG_BUCKET');
});
