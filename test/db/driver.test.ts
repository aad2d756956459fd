import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyPatch, parsePatch } from 'diff';
import { expect, it } from 'vitest';

const INSTALLED = 'node_modules/postgres';
const PUBLISHED = 'node_modules/postgres-of-the-registry';
/** Forms of the driver that nothing here loads. */
const LEFT_OUT = /^(cjs|cf)\//;

async function filesOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .filter((name) => !LEFT_OUT.test(name))
    .sort();
}

const textOf = async (folder: string, name: string): Promise<string> => readFile(join(folder, name), 'utf8');

it('the driver that is installed is the published one with the changes of one patch, and nothing else', async () => {
  const changes = parsePatch(await readFile('build/postgres/mended.patch', 'utf8'));
  const changed = new Map(changes.map((change) => [change.oldFileName?.slice('a/'.length) ?? '', change]));
  expect([...changed.keys()]).toEqual(['package.json', 'src/connection.js', 'src/index.js']);
  const files = await filesOf(PUBLISHED);
  expect(await filesOf(INSTALLED)).toEqual(files);
  for (const name of files) {
    const change = changed.get(name);
    const before = await textOf(PUBLISHED, name);
    const expected = change === undefined ? before : applyPatch(before, change);
    expect(await textOf(INSTALLED, name), name).toBe(expected);
  }
});
