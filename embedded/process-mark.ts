import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process, marked so that a later one with the same number is another. */
export interface ProcessMark {
  readonly pid: number;
  /** When it was born, in words of the operating system; compared, never parsed. */
  readonly born: string;
}

/** @returns undefined when no such process runs. */
export function markOf(pid: number): ProcessMark | undefined {
  const born = process.platform === 'linux' ? bornOnLinux(pid) : askPs(pid, 'lstart=');
  return born === undefined ? undefined : { pid, born };
}

/** Whether exactly this process still runs. */
export function isRunning(mark: ProcessMark): boolean {
  return markOf(mark.pid)?.born === mark.born;
}

/** A line `pid born` as written by `formatMark`; undefined for anything else. */
export function parseMark(text: string): ProcessMark | undefined {
  const match = /^(\d+) (\S.*)$/.exec(text.trim());
  return match?.[1] === undefined || match[2] === undefined
    ? undefined
    : { pid: Number(match[1]), born: match[2] };
}

export function formatMark(mark: ProcessMark): string {
  return `${mark.pid} ${mark.born}\n`;
}

/** The program that process `pid` runs, or undefined when no such process runs. */
export function programOf(pid: number): string | undefined {
  return process.platform === 'linux' ? readOrNothing(`/proc/${pid}/comm`) : askPs(pid, 'comm=');
}

function bornOnLinux(pid: number): string | undefined {
  const stat = readOrNothing(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  // The name in parentheses may hold spaces; the state follows it at once, the start time as the twentieth field.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const isEnded = fields[0] === 'Z' || fields[0] === 'X';
  return isEnded
    ? undefined
    : `${readOrNothing('/proc/sys/kernel/random/boot_id') ?? ''} ${fields[19] ?? ''}`.trim();
}

function readOrNothing(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
}

function askPs(pid: number, column: string): string | undefined {
  try {
    const answer = execFileSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' });
    return answer.trim() === '' ? undefined : answer.trim();
  } catch {
    return undefined;
  }
}
