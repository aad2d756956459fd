import { readdir, readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Database } from '../db/connect.ts';
import { TEMPORAL_CLI } from '../temporal.config.ts';
import { liveThrough } from './life.ts';
import { ourLife } from './life/our-life.ts';
import { inWords, weatherDuring, type Weather } from './rounds.ts';
import { onThrowawaySystem } from './throwaway-system.ts';

const TENTHS = 10;
const WARM_UP = 20;
const PAGE_BYTES = 4096;
const MUST = { speed: 0.95, memory: 1.1 } as const;

/** What a tenth of the lives left behind. */
interface Tenth extends Weather {
  readonly perSecond: number;
  /** Bytes in memory by process. */
  readonly memory: ReadonlyMap<string, number>;
  /** Open files and sockets by process. */
  readonly files: ReadonlyMap<string, number>;
  /** Connections to PostgreSQL. */
  readonly connections: number;
}

/**
 * Many lives on one system (`--lives`, 10,000): the last tenth of them against the first, by speed, and by the memory, open
 * files and connections of the API and the worker.
 * @returns whether speed and memory are within what they must be
 */
export async function run(): Promise<boolean> {
  const options = { lives: { type: 'string', default: '10000' } } as const;
  const { values } = parseArgs({ args: process.argv.slice(3), options });
  const each = Math.max(1, Math.round(Number(values.lives) / TENTHS));
  return onThrowawaySystem(async ({ system, database }) => {
    const { api = 0, worker = 0 } = system.pids();
    const ours = await ourLife(system.url, { api, worker });
    await liveThrough(ours, WARM_UP);
    const tenths: Tenth[] = [];
    for (let tenth = 1; tenth <= TENTHS; tenth += 1) {
      let seconds = Number.NaN;
      const weather = await weatherDuring(async () => void (seconds = await liveThrough(ours, each)));
      tenths.push({ ...weather, perSecond: each / seconds, ...(await held(ours.pids, database)) });
      console.error(`tenth ${tenth}: ${(each / seconds).toFixed(2)} lives/s`);
    }
    return print(tenths, each);
  });
}

async function held(
  pids: Readonly<Record<string, number>>,
  { sql }: Database,
): Promise<Pick<Tenth, 'memory' | 'files' | 'connections'>> {
  const of = async (measure: (pid: number) => Promise<number>): Promise<ReadonlyMap<string, number>> =>
    new Map(
      await Promise.all(Object.entries(pids).map(async ([name, pid]) => [name, await measure(pid)] as const)),
    );
  const [row] = await sql<{ connections: number }[]>`
    select count(*)::integer as connections from pg_stat_activity where datname = current_database()`;
  return { memory: await of(residentBytes), files: await of(openFiles), connections: row?.connections ?? 0 };
}

/** The second number of `/proc/PID/statm`: pages in memory. */
async function residentBytes(pid: number): Promise<number> {
  const statm = await readFile(`/proc/${String(pid)}/statm`, 'utf8').catch(() => '');
  return Number(statm.split(' ')[1] ?? Number.NaN) * PAGE_BYTES;
}

async function openFiles(pid: number): Promise<number> {
  return (await readdir(`/proc/${String(pid)}/fd`).catch(() => [])).length;
}

function print(tenths: readonly Tenth[], each: number): boolean {
  const [first, last] = [tenths[0], tenths.at(-1)];
  if (first === undefined || last === undefined) return false;
  const speed = last.perSecond / first.perSecond;
  console.log(
    `lives/s: first tenth ${first.perSecond.toFixed(2)}, last ${last.perSecond.toFixed(2)}, ratio ${speed.toFixed(2)}, must ${MUST.speed}`,
  );
  const grown = [...last.memory].map(([name, bytes]) => {
    const before = first.memory.get(name) ?? Number.NaN;
    const [was, is] = [before, bytes].map((size) => (size / 1024 ** 2).toFixed(0));
    console.log(
      `${name}: ${was ?? ''} MiB after the first tenth, ${is ?? ''} after the last, ratio ${(bytes / before).toFixed(2)}, must ${MUST.memory}; open files ${String(first.files.get(name))} and ${String(last.files.get(name))}`,
    );
    return bytes / before;
  });
  console.log(`connections to PostgreSQL: ${first.connections} and ${last.connections}`);
  console.log(`${each} lives in a tenth, ${inWords(tenths)}`);
  console.log(`Temporal dev server ${TEMPORAL_CLI.server} on file, PostgreSQL 18 embedded, durable`);
  return speed >= MUST.speed && grown.every((ratio) => ratio <= MUST.memory);
}
