import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMark } from '../embedded/process-mark.ts';

/** Resident megabytes by part, each with all processes below it; pages that several share count in each. */
export interface Memory {
  readonly total: number;
  readonly parts: Readonly<Record<string, number>>;
}

/** The memory of the embedded parts that run on a data folder; null where the system does not tell (only Linux does). */
export function memoryOf(dataDir: string): Memory | null {
  const processes = allProcesses();
  const run = join(dataDir, 'run');
  const marks = orNothing(() => readdirSync(run).filter((name) => name.endsWith('.pid')));
  if (processes === null || marks === null) return null;
  const parts = Object.fromEntries(
    marks.sort().map((name) => {
      const pid = orNothing(() => parseMark(readFileSync(join(run, name), 'utf8')))?.pid;
      const kilobytes = pid === undefined ? 0 : residentBelow(pid, processes);
      return [name.replace('.pid', ''), Math.round(kilobytes / 1024)];
    }),
  );
  return { total: Object.values(parts).reduce((sum, part) => sum + part, 0), parts };
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

function residentBelow(pid: number, processes: readonly Process[]): number {
  const own = processes.find((process) => process.pid === pid)?.kilobytes ?? 0;
  return processes
    .filter(({ parent }) => parent === pid)
    .reduce((sum, child) => sum + residentBelow(child.pid, processes), own);
}

/** Null where a file is not there, or no longer. */
function orNothing<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
