import { existsSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(import.meta.url);

/** The folder of this release: the nearest one around this code that has a package.json. */
export const ROOT = around(dirname(HERE));

/** Returns the path of another file of this code, compiled if this one is. `program` is its path without ending. */
export function fileOf(program: string): string {
  return join(dirname(HERE), program + extname(HERE));
}

/** What workers and clients, and the sandbox of the workflows, make failures by. */
export const FAILURE_CONVERTER = join(dirname(HERE), 'workflows', 'failure-converter.cjs');

/** Returns what Node is started with to run another program of this code, compiled if this one is. */
export function runs(program: string): readonly string[] {
  const how = extname(HERE) === '.js' ? ['--enable-source-maps'] : ['--import', 'tsx'];
  return [...how, fileOf(program)];
}

function around(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : around(dirname(folder));
}
