import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Everything that the sandbox can load, and what decides how it is bundled. */
const SOURCES = ['workflows', 'machine', 'contract', 'package-lock.json'];

/**
 * The workflow bundle as a file in `folder`, built once per state of the sources.
 * @returns its path
 */
export async function workflowBundle(folder: string): Promise<string> {
  const file = join(folder, `workflow-bundle-${(await digestOfSources()).slice(0, 16)}.js`);
  if (existsSync(file)) return file;
  await mkdir(folder, { recursive: true });
  // Loaded only when there is something to build: it is the heaviest part of the start.
  const { bundleWorkflowCode } = await import('@temporalio/worker');
  const { code } = await bundleWorkflowCode({
    workflowsPath: join(ROOT, 'workflows', 'index.ts'),
    logger: quiet,
  });
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, code);
  await rename(unfinished, file);
  return file;
}

async function digestOfSources(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of SOURCES)
    for (const file of await filesBelow(source)) hash.update(file).update(await readFile(file));
  return hash.digest('hex');
}

async function filesBelow(source: string): Promise<string[]> {
  const path = join(ROOT, source);
  if (source.includes('.')) return [path];
  const names = await readdir(path, { recursive: true });
  return names
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(path, name));
}

const silent = (): void => undefined;
const quiet = { log: silent, trace: silent, debug: silent, info: silent, warn: silent, error: console.error };
