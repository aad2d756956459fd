import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode } from '@temporalio/worker';

const silent = (): void => undefined;
const logger = { log: silent, trace: silent, debug: silent, info: silent, warn: silent, error: silent };

/** Bundles the workflows of a later release, `<name>.workflows.ts`, into a folder. Returns where. */
export async function bundleOf(name: string, folder: string): Promise<string> {
  const workflowsPath = fileURLToPath(new URL(`${name}.workflows.ts`, import.meta.url));
  const { code } = await bundleWorkflowCode({ workflowsPath, logger });
  const path = join(folder, `${name}.js`);
  await writeFile(path, code);
  return path;
}
