import { readFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';

/** A round whose calibration drifts more than this from the usual one is noisy. */
const NOISE = 0.1;

/** What the machine was like in one round. */
export interface Weather {
  /** How long the fixed work took, in milliseconds. */
  readonly calibration: number;
  /** The part of the round's processor time that somebody else took from this machine, 0 to 1. */
  readonly stolen: number;
}

/** Does the work of one round, and says what the machine was like meanwhile. */
export async function weatherDuring(work: () => Promise<void>): Promise<Weather> {
  const before = await machineTime();
  const calibration = calibrate();
  await work();
  const after = await machineTime();
  return { calibration, stolen: (after.stolen - before.stolen) / Math.max(1, after.total - before.total) };
}

/** One line about the machine and its noise over all rounds. */
export function inWords(rounds: readonly Weather[]): string {
  const usual = median(rounds.map(({ calibration }) => calibration));
  const noisy = rounds.filter(({ calibration }) => Math.abs(calibration / usual - 1) > NOISE).length;
  const stolen = Math.max(...rounds.map((round) => round.stolen));
  return `${rounds.length} rounds, ${noisy} noisy, at most ${(stolen * 100).toFixed(1)} % stolen, load ${loadavg()[0]?.toFixed(1) ?? ''}, Node ${process.version}, ${cpus().length} cores`;
}

export const median = (values: readonly number[]): number => percentile(values, 50);

export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN;
}

export async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The median time of one piece of work that is done so many times, in milliseconds. */
export async function medianOf(times: number, work: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let index = 0; index < times; index += 1) taken.push(await milliseconds(work));
  return median(taken);
}

/** Fixed work, to see whether the machine is the same in every round. */
function calibrate(): number {
  const start = performance.now();
  let sum = 0;
  for (let index = 0; index < 20_000_000; index += 1) sum = (sum * 31 + index) % 1_000_003;
  return sum < 0 ? Number.NaN : performance.now() - start;
}

/** What the processors did since the machine began (Linux; nothing elsewhere): `cpu user nice system idle iowait irq softirq steal`. */
async function machineTime(): Promise<{ total: number; stolen: number }> {
  const stat = await readFile('/proc/stat', 'utf8').catch(() => 'cpu 0');
  const times = (stat.split('\n')[0] ?? '').trim().split(/\s+/).slice(1).map(Number);
  return { total: times.slice(0, 8).reduce((sum, time) => sum + time, 0), stolen: times[7] ?? 0 };
}
