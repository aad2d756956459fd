import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * `node own-scripts.mjs FOLDER`: the scripts of a release are its commands, compiled. What needs sources, a bundler or the embedded
 * system is none of them.
 */
const [, , folder = '.'] = process.argv;
const OF_A_CHECKOUT = ['start', 'tour', 'portal', 'bundle'];

const file = join(folder, 'package.json');
const release = JSON.parse(await readFile(file, 'utf8'));
release.scripts = Object.fromEntries(
  Object.entries(release.scripts).flatMap(([name, line]) => {
    const [, program] = /build\/run\.mjs ([\w-]+)$/.exec(line) ?? [];
    if (program === undefined || OF_A_CHECKOUT.includes(name)) return [];
    return [[name, `node --enable-source-maps bin/${program}.js`]];
  }),
);
await writeFile(file, `${JSON.stringify(release, null, 2)}\n`);
