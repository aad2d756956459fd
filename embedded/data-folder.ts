import { randomUUID } from 'node:crypto';
import { chmod, link, mkdir, readFile, readdir, rename, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TEMPORAL_CLI } from '../temporal.config.ts';
import { formatMark, isRunning, markOf, parseMark } from './process-mark.ts';
import { StartProblem, codeOf } from './start-problem.ts';

/** Where everything of the embedded system lies; nothing else on the machine is written. */
export interface DataFolder {
  readonly path: string;
  readonly logs: string;
  /** The marks of the running processes. */
  readonly run: string;
  /** Downloads and bundles; kept by a reset, since they can be made again and hold no data. */
  readonly cache: string;
  readonly postgres: string;
  /** One file per server release line, because the server never migrates it. */
  readonly temporalFile: string;
  readonly secrets: string;
}

export interface Room {
  /** Free bytes on the disk that holds a path. */
  readonly freeBytes: (path: string) => Promise<number>;
}

/** Raised when an older program could no longer read what this one writes. */
export const LAYOUT = 1;

const SYSTEM = 'gongshu-brand-awards';
const MARKER = 'gongshu.json';
const LOCK = 'lock';
const CACHE = 'cache';
const NEEDED_BYTES = 300_000_000;
/** What lies in the folder (passwords, keys, letters, logs) is the business of its owner alone. */
const OWNER_ONLY = 0o700;
const LOG_KEPT_BYTES = 10_000_000;

const disk: Room = {
  freeBytes: async (path) => {
    const { bavail, bsize } = await statfs(path);
    return bavail * bsize;
  },
};

/**
 * Makes the folder or checks that it is ours, in a layout that this program knows, with room to write.
 * @throws StartProblem
 */
export async function prepareDataFolder(path: string, room: Room = disk): Promise<DataFolder> {
  const folder: DataFolder = {
    path,
    logs: join(path, 'logs'),
    run: join(path, 'run'),
    cache: join(path, CACHE),
    postgres: join(path, 'postgres-18'),
    temporalFile: join(path, `temporal-${TEMPORAL_CLI.server}.db`),
    secrets: join(path, 'secrets'),
  };
  await inWords(path, async () => {
    await mkdir(path, { recursive: true, mode: OWNER_ONLY });
    await requireOurs(path);
    await chmod(path, OWNER_ONLY);
    await requireRoom(path, room);
    await makeSubfolders(folder);
    await setLongLogsAside(folder.logs);
  });
  return folder;
}

/**
 * Makes this process the only one that works on the folder.
 * @returns gives the folder free again.
 * @throws StartProblem when another running process has it; one that was killed has lost it.
 */
export async function occupy(folder: DataFolder): Promise<() => Promise<void>> {
  const lock = join(folder.path, LOCK);
  const own = markOf(process.pid);
  if (own === undefined) throw new Error('the operating system does not tell when this process was born');
  const aside = `${lock}.${process.pid}`;
  await inWords(folder.path, () => writeFile(aside, formatMark(own)));
  try {
    for (;;) {
      try {
        await link(aside, lock);
        return () => rm(lock, { force: true });
      } catch (error) {
        if (codeOf(error) !== 'EEXIST') throw error;
      }
      const holder = parseMark(await readFile(lock, 'utf8').catch(() => ''));
      if (holder !== undefined && isRunning(holder)) {
        throw new StartProblem(
          `The system already runs on ${folder.path} (process ${holder.pid}); stop that one, or start a second on a folder of its own: npm start -- --data DIR --port N`,
        );
      }
      await rm(lock, { force: true });
    }
  } finally {
    await rm(aside, { force: true });
  }
}

/** Removes all data; what can be downloaded or built again stays. */
export async function emptyDataFolder(folder: DataFolder): Promise<void> {
  await inWords(folder.path, async () => {
    const names = await readdir(folder.path);
    const data = names.filter((name) => ![CACHE, LOCK, MARKER].includes(name));
    await Promise.all(data.map((name) => rm(join(folder.path, name), { recursive: true, force: true })));
    await makeSubfolders(folder);
  });
}

async function makeSubfolders(folder: DataFolder): Promise<void> {
  await Promise.all([folder.logs, folder.run, folder.cache].map((each) => mkdir(each, { recursive: true })));
  await mkdir(folder.secrets, { recursive: true, mode: OWNER_ONLY });
}

async function requireOurs(path: string): Promise<void> {
  const marker = await readFile(join(path, MARKER), 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (marker === undefined) {
    const names = await readdir(path);
    // Another process may have put its marker into place meanwhile, or be about to.
    if (names.includes(MARKER)) return requireOurs(path);
    if (names.some((name) => !name.startsWith(MARKER))) {
      throw new StartProblem(
        `${path} holds files that are not of this system; move them away or name another folder: npm start -- --data DIR`,
      );
    }
    await writeAtOnce(join(path, MARKER), JSON.stringify({ system: SYSTEM, layout: LAYOUT }));
    return;
  }
  const layout = layoutOf(marker);
  if (layout === undefined) {
    throw new StartProblem(
      `${path} is not a data folder of this system (see ${MARKER} in it); name another folder: npm start -- --data DIR`,
    );
  }
  if (layout > LAYOUT) {
    throw new StartProblem(
      `${path} was written by a newer version of this program (layout ${layout}, known is ${LAYOUT}); start that version, or name another folder: npm start -- --data DIR`,
    );
  }
}

function layoutOf(marker: string): number | undefined {
  try {
    const found: unknown = JSON.parse(marker);
    if (typeof found !== 'object' || found === null || !('system' in found) || !('layout' in found)) return;
    return found.system === SYSTEM && typeof found.layout === 'number' ? found.layout : undefined;
  } catch {
    return undefined;
  }
}

async function requireRoom(path: string, room: Room): Promise<void> {
  const free = await room.freeBytes(path);
  if (free >= NEEDED_BYTES) return;
  throw new StartProblem(
    `The disk that holds ${path} has ${megabytes(free)} MB left, at least ${megabytes(NEEDED_BYTES)} MB are needed; make room or name a folder on another disk: npm start -- --data DIR`,
  );
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}

async function setLongLogsAside(logs: string): Promise<void> {
  for (const name of await readdir(logs)) {
    const file = join(logs, name);
    if (name.endsWith('.log') && (await stat(file)).size > LOG_KEPT_BYTES) await rename(file, `${file}.1`);
  }
}

/** Several processes may do so at once: each finds a whole file. */
async function writeAtOnce(file: string, text: string): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  await writeFile(aside, `${text}\n`);
  await rename(aside, file);
}

/** Puts what the operating system says about a folder into one sentence. */
async function inWords<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const sentence = sentenceFor(path, codeOf(error));
    throw sentence === undefined ? error : new StartProblem(sentence, { cause: error });
  }
}

function sentenceFor(path: string, code = ''): string | undefined {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `This user may not write to ${path}; change its owner or name another folder: npm start -- --data DIR`;
    case 'EEXIST':
    case 'ENOTDIR':
      return `${path} is a file or lies below one, a folder is needed: npm start -- --data DIR`;
    case 'ENOSPC':
    case 'EDQUOT':
      return `The disk that holds ${path} is full; make room or name a folder on another disk: npm start -- --data DIR`;
    default:
      return undefined;
  }
}
