import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { runs } from '../own-code.ts';
import { liveThrough } from './life.ts';
import { ourLife } from './life/our-life.ts';
import { inWords, weatherDuring } from './rounds.ts';
import { onThrowawaySystem } from './throwaway-system.ts';

const PAGE_BYTES = 4096;
/** The heap of the sweep, in MiB: V8 lets one without a limit grow for as long as there is memory, whatever is still in use. */
const HEAP_MIB = 160;
const THOUSAND = 1_000;
const MUST = { seconds: 60, memory: 1.1 } as const;
const PORTION = /^\d+ awards$/;

/** A sweep as its process ran it. */
interface Swept {
  readonly seconds: number;
  /** Bytes in memory after each portion of awards. */
  readonly memory: readonly number[];
  readonly isClean: boolean;
}

/**
 * A sweep by its command over whole lives (`--awards`, 200): the seconds for each thousand, and its memory after the last portion of
 * awards against the one after the first, which has loaded everything.
 * @returns whether both are within what they must be, and nothing was found
 */
export async function run(): Promise<boolean> {
  const options = { awards: { type: 'string', default: '200' } } as const;
  const { values } = parseArgs({ args: process.argv.slice(3), options });
  const awards = Number(values.awards);
  return onThrowawaySystem(async ({ system, dataDir }) => {
    await liveThrough(await ourLife(system.url, {}), awards);
    let swept: Swept = { seconds: Number.NaN, memory: [], isClean: false };
    const weather = await weatherDuring(async () => void (swept = await sweep(dataDir)));
    const perThousand = (swept.seconds / awards) * THOUSAND;
    const [first = Number.NaN, last = Number.NaN] = [swept.memory[0], swept.memory.at(-1)];
    const [was, is] = [first, last].map((bytes) => (bytes / 1024 ** 2).toFixed(0));
    console.log(
      `${awards} awards in ${swept.seconds.toFixed(1)} s: ${perThousand.toFixed(0)} s for a thousand, must ${MUST.seconds}`,
    );
    console.log(
      `${was ?? ''} MiB after the first portion, ${is ?? ''} after the last of ${swept.memory.length}, ratio ${(last / first).toFixed(2)}, must ${MUST.memory}`,
    );
    console.log(inWords([weather]));
    return swept.isClean && perThousand <= MUST.seconds && last <= first * MUST.memory;
  });
}

async function sweep(dataDir: string): Promise<Swept> {
  const begun = performance.now();
  const args = [...runs('bin/audit'), 'sweep', '--progress', '--data', dataDir];
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MIB}`, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const memory: Promise<number>[] = [];
  createInterface(child.stdout).on('line', (line) => {
    if (PORTION.test(line)) memory.push(residentBytes(child.pid ?? 0));
  });
  const [code] = (await once(child, 'close')) as [number | null];
  const seconds = (performance.now() - begun) / 1000;
  return { seconds, memory: await Promise.all(memory), isClean: code === 0 };
}

/** The second number of `/proc/PID/statm`: pages in memory. */
async function residentBytes(pid: number): Promise<number> {
  const statm = await readFile(`/proc/${String(pid)}/statm`, 'utf8').catch(() => '');
  return Number(statm.split(' ')[1] ?? Number.NaN) * PAGE_BYTES;
}
