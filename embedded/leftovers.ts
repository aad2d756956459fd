import { readFile, readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning, parseMark } from './process-mark.ts';
import type { ProcessMark } from './process-mark.ts';

const PATIENCE_MS = 10_000;

/**
 * Ends what an earlier start left running because it was killed, so that there are never two of anything.
 * Must be called by the process that occupies the data folder.
 */
export async function endLeftovers(runFolder: string, say: (line: string) => void): Promise<void> {
  const files = (await readdir(runFolder)).filter((name) => name.endsWith('.pid'));
  await Promise.all(
    files.map(async (name) => {
      const file = join(runFolder, name);
      const mark = parseMark(await readFile(file, 'utf8'));
      if (mark !== undefined && isRunning(mark)) {
        say(`ending ${basename(name, '.pid')} (process ${mark.pid}), left by a start that was killed`);
        await endProcess(mark);
      }
      await rm(file, { force: true });
    }),
  );
}

async function endProcess(mark: ProcessMark): Promise<void> {
  process.kill(mark.pid, 'SIGINT');
  if (await hasEnded(mark, PATIENCE_MS)) return;
  process.kill(mark.pid, 'SIGKILL');
  await hasEnded(mark, PATIENCE_MS);
}

async function hasEnded(mark: ProcessMark, withinMs: number): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while (isRunning(mark)) {
    if (Date.now() > deadline) return false;
    await sleep(20);
  }
  return true;
}
