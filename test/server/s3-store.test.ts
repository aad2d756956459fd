import { createHash } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { s3Store } from '../../server/s3-store.ts';
import { pdf } from '../support/files.ts';

/** A server that speaks S3. It knows one access key; it does not compute signatures of version 4 itself. */
let server: S3rver;
let endpoint: string;
const KEYS = { region: 'us-east-1', accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };

beforeAll(async () => {
  server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: await mkdtemp(join(tmpdir(), 'gongshu-s3-')),
    configureBuckets: [{ name: 'documents', configs: [] }],
  });
  const { port } = await server.run();
  endpoint = `http://127.0.0.1:${port}`;
});
afterAll(async () => server.close());

const bytes = pdf('BT (in a bucket) Tj ET');
const sha256 = createHash('sha256').update(bytes).digest('hex');

it('a document goes into a bucket, twice without harm, and comes back as it was', async () => {
  const store = s3Store({ endpoint, bucket: 'documents', ...KEYS });
  expect(await store.get(sha256)).toBeNull();
  await store.put(sha256, '', bytes);
  await store.put(sha256, '', bytes);
  expect(await store.get(sha256)).toEqual(bytes);
});

it('an unknown key, or a bucket that nobody made, is an error and never a missing document', async () => {
  const wrong = s3Store({ endpoint, bucket: 'documents', ...KEYS, accessKeyId: 'other' });
  await expect(wrong.put(sha256, '', bytes)).rejects.toThrow('403');
  await expect(wrong.get(sha256)).rejects.toThrow('403');
  const nowhere = s3Store({ endpoint, bucket: 'nowhere', ...KEYS });
  await expect(nowhere.put(sha256, '', bytes)).rejects.toThrow('404');
});
