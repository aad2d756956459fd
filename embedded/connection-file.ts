import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatMark, isRunning, markOf, parseMark } from './process-mark.ts';
import { StartProblem } from './start-problem.ts';

/** How other commands on this machine reach the system that runs on a data folder. */
export interface Connection {
  readonly url: string;
  /** What its processes were given: `DATABASE_URL`, the `TEMPORAL_*` of the engine, and the keys by which its histories are sealed. */
  readonly environment: Readonly<Record<string, string>>;
}

const FILE = 'connection.json';

/**
 * Leaves the connection for others of the same user, since it holds a password.
 * @returns takes it away again
 */
export async function leaveConnection(
  runFolder: string,
  connection: Connection,
): Promise<() => Promise<void>> {
  const file = join(runFolder, FILE);
  const mark = markOf(process.pid);
  const aside = `${file}.${process.pid}`;
  const content = { process: mark === undefined ? '' : formatMark(mark), ...connection };
  await writeFile(aside, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  await rename(aside, file);
  return () => rm(file, { force: true });
}

/**
 * The connection of the system that runs on a data folder; null if none runs, or a killed one left its file.
 * @throws StartProblem if the file is broken
 */
export async function findConnection(dataDir: string): Promise<Connection | null> {
  const file = join(dataDir, 'run', FILE);
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return null;
  const { process: holder, ...connection } = parse(file, text);
  const mark = parseMark(holder);
  return mark !== undefined && isRunning(mark) ? connection : null;
}

function parse(file: string, text: string): Connection & { readonly process: string } {
  try {
    return JSON.parse(text) as Connection & { process: string };
  } catch (cause) {
    throw new StartProblem(`${file} is broken: stop the system that runs there, and start it again.`, {
      cause,
    });
  }
}
