import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FAILURE_CONVERTER, ROOT } from '../own-code.ts';
import { digestOfSources } from './digest-of-sources.ts';

/** Everything that the sandbox can load, and what decides how it is bundled. */
const SOURCES = ['workflows', 'machine', 'contract', 'server/workflow-bundle.ts', 'package-lock.json'];

/**
 * The workflow bundle as a file in `folder`, built once per state of the sources.
 * @param folder beside the compiled code if left out
 * @returns its path
 */
export async function workflowBundle(folder = join(ROOT, 'dist', 'cache')): Promise<string> {
  const file = join(folder, `workflow-bundle-${await digestOfSources(SOURCES)}.js`);
  if (existsSync(file)) return file;
  await mkdir(folder, { recursive: true });
  // Loaded only when there is something to build: it is the heaviest part of the start.
  const { bundleWorkflowCode } = await import('@temporalio/worker');
  const { code } = await bundleWorkflowCode({
    workflowsPath: join(ROOT, 'workflows', 'index.ts'),
    failureConverterPath: FAILURE_CONVERTER,
    // The machine is pure, so all lives in a thread share one: nothing of it is built again for each of them.
    preloadModules: [join(ROOT, 'machine', 'versions.ts')],
    logger: quiet,
  });
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, code);
  await rename(unfinished, file);
  return file;
}

const silent = (): void => undefined;
const quiet = { log: silent, trace: silent, debug: silent, info: silent, warn: silent, error: console.error };
