import { readdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { ZONES } from '../zones.ts';

it('each folder of tests belongs to one zone; a new one is named in test/zones.ts', async () => {
  const files = (await readdir('test', { recursive: true })).filter((name) => name.endsWith('.test.ts'));
  const folders = new Set(files.map((file) => file.split('/')[0] ?? ''));
  const named = Object.values<readonly string[]>(ZONES).flat();
  expect([...folders].filter((folder) => named.filter((each) => each === folder).length !== 1)).toEqual([]);
});
