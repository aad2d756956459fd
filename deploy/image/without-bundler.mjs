import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * `node without-bundler.mjs FOLDER`: takes the bundler of workflow code, and what only the bundler needs, out of the packages that were
 * installed in a folder: a release brings its workflow code bundled. The SDK loads its bundler whether it is used or not, so what is
 * left of it says what is missing.
 */
const [, , folder = '.'] = process.argv;
const BUNDLER = ['webpack', '@swc/core', 'swc-loader', 'source-map-loader'];

const { packages } = JSON.parse(await readFile(join(folder, 'package-lock.json'), 'utf8'));
const needed = new Set();
walk('');
const left = Object.keys(packages).filter((path) => path !== '' && !needed.has(path));
await Promise.all(left.map((path) => rm(join(folder, path), { recursive: true, force: true })));
const stub = join(folder, 'node_modules', 'webpack', 'index.js');
await mkdir(dirname(stub), { recursive: true });
await writeFile(
  stub,
  `exports.webpack = () => {\n  throw new Error('a release brings its workflow code: WORKFLOW_BUNDLE names the file');\n};\n`,
);

/** Everything that the package at `path` needs at run time, and what that needs. */
function walk(path) {
  const { dependencies = {}, optionalDependencies = {}, peerDependencies = {} } = packages[path];
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })) {
    const found = BUNDLER.includes(name) ? undefined : resolve(path, name);
    if (found === undefined || needed.has(found)) continue;
    needed.add(found);
    walk(found);
  }
}

/** Where Node finds a package that the one at `path` asks for. */
function resolve(path, name) {
  for (let at = path; ; at = dirname(dirname(at))) {
    const candidate = join(at.endsWith('node_modules') ? dirname(at) : at, 'node_modules', name);
    if (candidate in packages) return candidate;
    if (at === '' || at === '.') return undefined;
  }
}
