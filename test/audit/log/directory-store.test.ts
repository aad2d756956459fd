import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { directoryStore } from '../../../audit/log/directory-store.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongshu-store-'));
});
afterEach(async () => rm(folder, { recursive: true }));

const kept = (size: number) => ({ size, root: new Uint8Array(32), heads: new Uint8Array(32) });

it('the newest checkpoint is read without a look at the others', async () => {
  const store = directoryStore(folder);
  for (const size of [1, 9_999, 10_000, 123_456]) await store.keep(kept(size), `over ${String(size)}`);
  expect(await store.sizes()).toEqual([1, 9_999, 10_000, 123_456]);
  for (const name of await readdir(folder))
    if (name !== 'newest.txt') await rm(join(folder, name), { recursive: true });
  expect(await store.newest()).toBe('over 123456');
});

it('no folder holds more than ten thousand of them', async () => {
  const store = directoryStore(folder);
  for (const size of [1, 9_999, 10_000, 19_999]) await store.keep(kept(size), `over ${String(size)}`);
  expect((await readdir(folder)).filter((name) => name !== 'newest.txt')).toHaveLength(2);
  expect(await store.at(9_999)).toBe('over 9999');
  expect(await store.at(5)).toBeNull();
});

it('is found by its size if nothing points to it', async () => {
  const store = directoryStore(folder);
  expect(await store.newest()).toBeNull();
  await store.keep(kept(7), 'over 7');
  await rm(join(folder, 'newest.txt'));
  expect(await store.newest()).toBe('over 7');
});
