import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { liveThrough } from './life.ts';
import { ourLife } from './life/our-life.ts';
import { onThrowawaySystem } from './throwaway-system.ts';

const PROFILER = fileURLToPath(new URL('profiler.cjs', import.meta.url));
const WARM_UP = 8;
/** Sealing and notifications belong to a life too. */
const WITH_WHAT_FOLLOWS_MS = 4000;
const WRITTEN_WITHIN_MS = 2000;
const SHOWN = 24;
/** What no code spends: the sampler waits, or sees the program between two functions. */
const IDLE = '(idle)';

/** A `.cpuprofile` of V8: nodes of the call tree, and which node each sample hit after how many microseconds. */
interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: Frame }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

interface Frame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
}

/**
 * Where the processor time of whole lives goes (`--lives`, 60): the API's and the worker's threads, each by package or room and by
 * function, in milliseconds of a life. Code in the engine and in PostgreSQL is not seen.
 * @returns true: nothing is compared
 */
export async function run(): Promise<boolean> {
  const options = { lives: { type: 'string', default: '60' }, keep: { type: 'string' } } as const;
  const { values } = parseArgs({ args: process.argv.slice(3), options });
  const lives = Number(values.lives);
  const folder = values.keep ?? (await mkdtemp(join(tmpdir(), 'gongshu-profile-')));
  const sampled = { NODE_OPTIONS: `--require ${PROFILER}`, PROFILE_FOLDER: folder };
  await onThrowawaySystem(async ({ system }) => {
    const ours = await ourLife(system.url, {});
    await liveThrough(ours, WARM_UP);
    await writeFile(join(folder, 'begin'), '');
    const seconds = await liveThrough(ours, lives);
    await delay(WITH_WHAT_FOLLOWS_MS);
    await writeFile(join(folder, 'end'), '');
    await delay(WRITTEN_WITHIN_MS);
    console.log(`${lives} lives, ${(lives / seconds).toFixed(2)} a second while they were sampled`);
  }, sampled);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.cpuprofile')).sort();
  for (const file of files)
    print(file, JSON.parse(await readFile(join(folder, file), 'utf8')) as Profile, lives);
  if (values.keep === undefined) await rm(folder, { recursive: true, force: true });
  return true;
}

function print(file: string, { nodes, samples, timeDeltas }: Profile, lives: number): void {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const [packages, functions] = [new Map<string, number>(), new Map<string, number>()];
  let busy = 0;
  for (const [index, id] of samples.entries()) {
    const frame = frames.get(id);
    if (frame === undefined || frame.functionName === IDLE) continue;
    const ms = (timeDeltas[index] ?? 0) / 1000 / lives;
    busy += ms;
    add(packages, placeOf(frame), ms);
    add(functions, `${frame.functionName || '(anonymous)'} ${placeOf(frame)}:${frame.lineNumber + 1}`, ms);
  }
  console.log(`\n${file}: ${busy.toFixed(1)} ms of a life`);
  for (const counted of [packages, functions]) console.log(mostOf(counted));
}

const add = (counted: Map<string, number>, name: string, ms: number): unknown =>
  counted.set(name, (counted.get(name) ?? 0) + ms);

/** A package, or a file of ours; what is V8's own by its function. */
function placeOf({ url, functionName }: Frame): string {
  const [, inside] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url) ?? [];
  if (inside !== undefined) return inside;
  return url === '' ? functionName : (url.split('/dist/').at(-1) ?? url);
}

function mostOf(counted: ReadonlyMap<string, number>): string {
  return [...counted]
    .sort(([, a], [, b]) => b - a)
    .slice(0, SHOWN)
    .map(([name, ms]) => `${ms.toFixed(2).padStart(8)} ${name}`)
    .join('\n');
}
