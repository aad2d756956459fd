import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { applyPatch, parsePatch } from 'diff';

/**
 * Makes the package of the driver that this project installs: the registry's, as it is installed under another name for the tests,
 * with `mended.patch`. Then `npm install` notes its hash. README.md says when to do so.
 * usage: node build/postgres/pack.mjs
 */
const HERE = fileURLToPath(new URL('.', import.meta.url));
const REGISTRYS = join(HERE, '../../node_modules/postgres-of-the-registry');

const folder = await mkdtemp(join(tmpdir(), 'postgres-'));
for (const part of ['README.md', 'package.json', 'src', 'types'])
  await cp(join(REGISTRYS, part), join(folder, part), { recursive: true });
for (const change of parsePatch(await readFile(join(HERE, 'mended.patch'), 'utf8'))) {
  const file = join(folder, change.oldFileName.slice('a/'.length));
  const mended = applyPatch(await readFile(file, 'utf8'), change);
  if (mended === false) throw new Error(`mended.patch does not fit ${change.oldFileName}`);
  await writeFile(file, mended);
}
execFileSync('npm', ['pack', folder, '--ignore-scripts', '--pack-destination', HERE], { stdio: 'inherit' });
await rm(folder, { recursive: true });
