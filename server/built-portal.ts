import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { ROOT } from '../own-code.ts';
import { digestOfSources } from './digest-of-sources.ts';

/** Everything that the portal is built from. */
const SOURCES = ['web', 'package-lock.json'];
const BUILD = `const { build } = await import('vite'); await build(JSON.parse(process.argv[1]));`;
const TEXT = /\.(m?js|css|html|svg)$/;

/**
 * The built portal as a folder below `folder`, built once per state of the sources.
 * @returns its path
 */
export async function builtPortal(folder: string, say: (line: string) => void): Promise<string> {
  const built = resolve(folder, `portal-${await digestOfSources(SOURCES)}`);
  if (existsSync(built)) return built;
  say('building the portal (once for each state of its sources)');
  await mkdir(folder, { recursive: true });
  const unfinished = `${built}.${process.pid}`;
  await buildPortal(unfinished);
  // Another process may have been as fast: what it built is the same.
  await rename(unfinished, built).catch(async (error: unknown) => {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(built)) throw error;
  });
  return built;
}

/** Builds the portal into a folder, each text beside its compressed forms. */
export async function buildPortal(folder: string): Promise<void> {
  const options = {
    configFile: join(ROOT, 'web', 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: resolve(folder), emptyOutDir: true },
  };
  // In a process of its own: a build takes from its environment whether it is made for people or for those who debug it.
  const program = ['--input-type=module', '--eval', BUILD, JSON.stringify(options)];
  await promisify(execFile)(process.execPath, program, {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const names = await readdir(folder, { recursive: true });
  await Promise.all(names.filter((name) => TEXT.test(name)).map((name) => compress(join(folder, name))));
}

async function compress(file: string): Promise<void> {
  const content = await readFile(file);
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  await writeFile(`${file}.br`, await promisify(brotliCompress)(content, quality));
  await writeFile(`${file}.gz`, await promisify(gzip)(content));
}
