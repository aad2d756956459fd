import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Where the compiled code of a checkout lies. */
export const DIST = join(ROOT, 'dist');
const ROOMS =
  'activities api audit bin contract db embedded machine notify policy server tour use-cases workflows'.split(
    ' ',
  );
const FILES = ['docs/machine-page.ts', 'own-code.ts', 'temporal.config.ts', 'workflow-thread.ts'];
/** What decides how the sources are compiled. */
const COMPILER = ['build/compile.mjs', 'package-lock.json'];

/**
 * Compiles every source of the system that has changed since the last time, file by file: `server/x.ts` becomes `server/x.js` with
 * its source map. What is not a program (migrations) is copied. Types are not checked: `npm run typecheck` does that.
 * @param {string} target a folder; `node build/compile.mjs TARGET` compiles into it
 */
export async function compile(target = DIST) {
  const state = stateOfSources();
  const before = await stateOf(target);
  const stale = [...state].filter(([file, change]) => before.get(file) !== change).map(([file]) => file);
  const gone = [...before.keys()].filter((file) => !state.has(file));
  if (stale.length === 0 && gone.length === 0) return;
  // Loaded only when there is something to compile.
  const { transform } = await import('@swc/core');
  await Promise.all(gone.map((file) => rm(join(target, named(file)), { force: true })));
  await Promise.all(stale.map((file) => compileFile(file, target, transform)));
  await put(join(target, STATE), JSON.stringify([...state]));
}

const STATE = '.sources.json';

/** When each source had changed last when `target` was compiled. */
async function stateOf(target) {
  const file = join(target, STATE);
  return new Map(existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : []);
}

/** Each command asks before it begins: a thousand calls that wait for nothing cost a tenth of as many promises. */
function stateOfSources() {
  const compiler = COMPILER.map(lastChange);
  const files = [...FILES, ...ROOMS.flatMap(filesOf)];
  return new Map(files.map((file) => [file, [...compiler, lastChange(file)].join()]));
}

function lastChange(file) {
  const { mtimeMs, size } = statSync(join(ROOT, file));
  return `${mtimeMs} ${size}`;
}

function filesOf(room) {
  return readdirSync(join(ROOT, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
    .map(({ parentPath, name }) => join(parentPath, name).slice(ROOT.length));
}

async function compileFile(file, target, transform) {
  const source = join(ROOT, file);
  const compiled = join(target, named(file));
  await mkdir(dirname(compiled), { recursive: true });
  if (!isProgram(file)) return put(compiled, await readFile(source));
  const { code, map } = await transform(await readFile(source, 'utf8'), {
    ...HOW,
    filename: source,
    sourceFileName: relative(dirname(compiled), source),
  });
  await put(`${compiled}.map`, map);
  return put(compiled, `${code}//# sourceMappingURL=${named(file).split('/').at(-1)}.map\n`);
}

const HOW = {
  configFile: false,
  swcrc: false,
  sourceMaps: true,
  module: { type: 'es6' },
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript' },
    transform: { verbatimModuleSyntax: true },
    rewriteRelativeImportExtensions: true,
    experimental: { keepImportAttributes: true },
  },
};

const isProgram = (file) => file.endsWith('.ts');
const named = (file) => (isProgram(file) ? file.replace(/ts$/, 'js') : file);

/** Whoever compiles beside this process writes the same. */
async function put(file, content) {
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, content);
  await rename(unfinished, file);
}

const [, program = '', target] = process.argv;
if (program === fileURLToPath(import.meta.url)) await compile(target);
