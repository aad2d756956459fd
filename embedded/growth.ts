import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const MEGABYTE = 1_000_000;

/**
 * Tells how much of a download has arrived in a folder: once a second in place on a terminal, else every ten seconds
 * as a line of its own.
 * @returns ends the telling.
 */
export function showGrowth(
  folder: string,
  expectedMegabytes: number,
  what: string,
  say: (line: string) => void,
): () => void {
  const isTerminal = process.stderr.isTTY;
  say(`${what} (${expectedMegabytes} MB, once)`);
  const timer = setInterval(
    () => {
      const line = `  ${Math.round(sizeOf(folder) / MEGABYTE)} of about ${expectedMegabytes} MB`;
      if (isTerminal) process.stderr.write(`\r${line}`);
      else say(line);
    },
    isTerminal ? 1_000 : 10_000,
  );
  return () => {
    clearInterval(timer);
    if (isTerminal) process.stderr.write('\r\u001b[K');
  };
}

/** Bytes of all files below `folder`; what vanishes meanwhile counts nothing. */
function sizeOf(folder: string): number {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .reduce(
        (sum, entry) =>
          sum + (statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0),
        0,
      );
  } catch {
    return 0;
  }
}
