import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { APART, ZONES } from '../zones.ts';

const files = (await readdir('test', { recursive: true })).filter((name) => name.endsWith('.test.ts'));

it('each folder of tests belongs to one zone; a new one is named in test/zones.ts', () => {
  const folders = new Set(files.map((file) => file.split('/')[0] ?? ''));
  const named = Object.values<readonly string[]>(ZONES).flat();
  expect([...folders].filter((folder) => named.filter((each) => each === folder).length !== 1)).toEqual([]);
});

/** What stays changed for the files that run later in the same process. */
const STAYS = /\bvi\.(?:mock|doMock|stubEnv|stubGlobal)\(|\bprocess\.env(?:\.\w+|\[[^\]]+\]) = /;

it('a file that replaces a module, or changes the environment, runs apart', async () => {
  const sources = await Promise.all(
    files.map(async (file) => [`test/${file}`, await readFile(`test/${file}`, 'utf8')] as const),
  );
  const changing = sources.filter(([, source]) => STAYS.test(source)).map(([file]) => file);
  expect(changing).toContain('test/api/new-signal.test.ts');
  expect(changing).toContain('test/embedded/loopback.test.ts');
  expect(changing.filter((file) => !APART.some((apart) => apart === file))).toEqual([]);
});
