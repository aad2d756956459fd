import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMark } from '../embedded/process-mark.ts';

/** Resident megabytes by part, each with all processes below it; pages that several share count in each. */
export interface Memory {
  readonly total: number;
  readonly parts: Readonly<Record<string, number>>;
}

/**
 * The memory of the system that runs on a data folder: its parts, and `start`, the process that keeps them running, unless
 * that is this one. Null if the system does not tell (only Linux does).
 */
export function memoryOf(dataDir: string): Memory | null {
  const processes = allProcesses();
  const run = join(dataDir, 'run');
  const marks = orNothing(() => readdirSync(run).filter((name) => name.endsWith('.pid')));
  if (processes === null || marks === null) return null;
  const keeper = pidIn(join(dataDir, 'lock'));
  const kilobytes = [
    ...marks.map(
      (name) => [name.replace('.pid', ''), residentBelow(pidIn(join(run, name)), processes)] as const,
    ),
    ...(keeper === process.pid ? [] : [['start', residentOf(keeper, processes)] as const]),
  ];
  const parts = Object.fromEntries(kilobytes.sort().map(([name, size]) => [name, Math.round(size / 1024)]));
  return { total: Object.values(parts).reduce((sum, part) => sum + part, 0), parts };
}

/** 0 if a file holds no process. */
function pidIn(file: string): number {
  return orNothing(() => parseMark(readFileSync(file, 'utf8')))?.pid ?? 0;
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly kilobytes: number;
}

function allProcesses(): readonly Process[] | null {
  const names = orNothing(() => readdirSync('/proc').filter((name) => /^\d+$/.test(name)));
  return names?.flatMap((name) => orNothing(() => processOf(Number(name))) ?? []) ?? null;
}

function processOf(pid: number): Process {
  const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  const numberOf = (field: string): number =>
    Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
  return { pid, parent: numberOf('PPid'), kilobytes: numberOf('VmRSS') };
}

function residentOf(pid: number, processes: readonly Process[]): number {
  return processes.find((process) => process.pid === pid)?.kilobytes ?? 0;
}

function residentBelow(pid: number, processes: readonly Process[]): number {
  return processes
    .filter(({ parent }) => parent === pid)
    .reduce((sum, child) => sum + residentBelow(child.pid, processes), residentOf(pid, processes));
}

/** Null if a file is not there, or no longer. */
function orNothing<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
