import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const IMPORTED = /\b(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongshu-compiled-'));
  execFileSync(process.execPath, ['build/compile.mjs', folder]);
});
afterAll(async () => rm(folder, { recursive: true }));

/** What the compiled programs import and is not compiled. */
async function missing(): Promise<readonly string[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.js'));
  const found = await Promise.all(
    names.map(async (name) => {
      const imported = [...(await readFile(join(folder, name), 'utf8')).matchAll(IMPORTED)];
      return imported
        .map(([, path = '']) => join(dirname(name), path))
        .filter((path) => !existsSync(join(folder, path)));
    }),
  );
  return [...new Set(found.flat())];
}

it('whatever a compiled program imports is compiled too', async () => {
  expect(await missing()).toEqual([]);
  await writeFile(join(folder, 'planted.js'), `import './nowhere.js';`);
  expect(await missing()).toEqual(['nowhere.js']);
});
