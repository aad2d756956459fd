import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCommand } from '../../embedded/run-command.ts';
import type { startSystem } from '../../embedded/system.ts';
import { ROOT } from '../../own-code.ts';

const COMPILE_MS = 120_000;

/** The start of the system as it is compiled, which starts its processes compiled, as `npm start` does. */
export async function compiledStart(): Promise<typeof startSystem> {
  const dist = join(ROOT, 'dist');
  const compiler = join(ROOT, 'build', 'compile.mjs');
  const done = await runCommand(process.execPath, [compiler, dist], { cwd: ROOT, timeoutMs: COMPILE_MS });
  if (!done.ok) throw new Error(`the code is not compiled: ${done.output}`);
  const compiled = (await import(pathToFileURL(join(dist, 'embedded', 'system.js')).href)) as {
    readonly startSystem: typeof startSystem;
  };
  return compiled.startSystem;
}
