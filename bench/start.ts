import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { prepareDataFolder } from '../embedded/data-folder.ts';
import { openEngine } from '../embedded/engine.ts';
import { freePort } from '../embedded/ports.ts';
import { startPostgres } from '../embedded/postgres.ts';
import type { SupervisedChild } from '../embedded/supervise.ts';
import { ROOT } from '../own-code.ts';
import { inWords, median, milliseconds, weatherDuring, type Weather } from './rounds.ts';
import { surroundings } from './throwaway-system.ts';

const ROUNDS = 5;
const LOOK_MS = 20;

/** Seconds of the first start in an empty folder, and of the next one in the same folder. */
interface Starts {
  readonly first: number;
  readonly later: number;
}
type Round = Weather & { readonly ours: Starts; readonly servers: Starts };

/**
 * From the command to the first answer of the API, the first time and the next time, against the engine and PostgreSQL
 * started alone in the same way. The compiled code and the engine's binary are there before.
 */
export async function run(): Promise<boolean> {
  const around = await surroundings();
  const rounds: Round[] = [];
  // The first one compiles and builds the portal; it is not counted.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const found: { ours?: Starts; servers?: Starts } = {};
    const weather = await weatherDuring(async () => {
      found.ours = await twice(async (folder) => untilAnswer(folder, around.env));
      found.servers = await twice(async (folder) => serversAlone(folder, around));
    });
    const { ours, servers } = found;
    if (round > 0 && ours !== undefined && servers !== undefined) rounds.push({ ...weather, ours, servers });
  }
  for (const which of ['first', 'later'] as const) {
    const ratios = rounds.map(({ ours, servers }) => ours[which] / servers[which]);
    const [ours, servers] = (['ours', 'servers'] as const).map((whose) =>
      median(rounds.map((round) => round[whose][which])).toFixed(2),
    );
    const range = `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`;
    console.log(
      `${which} start: ${ours ?? ''} s to the first answer, the servers alone ${servers ?? ''} s, ratio ${median(ratios).toFixed(2)} (${range})`,
    );
  }
  console.log(inWords(rounds));
  return true;
}

async function twice(start: (folder: string) => Promise<number>): Promise<Starts> {
  const folder = await mkdtemp(join(tmpdir(), 'gongshu-bench-'));
  try {
    return { first: (await start(folder)) / 1000, later: (await start(folder)) / 1000 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Starts the system as people do. @returns milliseconds until the API answered that it is ready */
async function untilAnswer(folder: string, env: NodeJS.ProcessEnv): Promise<number> {
  const port = await freePort();
  const args = ['--enable-source-maps', 'build/run.mjs', 'start', '--port', String(port), '--data', folder];
  const begun = performance.now();
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: 'ignore' });
  const ended = once(child, 'exit');
  try {
    while (!(await isReady(port))) {
      if (child.exitCode !== null) throw new Error(`npm start ended (${String(child.exitCode)})`);
      await delay(LOOK_MS);
    }
    return performance.now() - begun;
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

async function isReady(port: number): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${port}/api/health/ready`).catch(() => null);
  return answer?.ok === true;
}

/** PostgreSQL and the engine with its namespace, and nothing else. @returns milliseconds until both are ready */
async function serversAlone(
  path: string,
  { env, say, onGiveUp }: Awaited<ReturnType<typeof surroundings>>,
): Promise<number> {
  const folder = await prepareDataFolder(path);
  const around = { logFolder: folder.logs, runFolder: folder.run, say, onGiveUp };
  const children: SupervisedChild[] = [];
  const keep = (child: SupervisedChild): void => void children.push(child);
  const taken = await milliseconds(async () => {
    const { signal } = new AbortController();
    await Promise.all([
      startPostgres({ folder: folder.postgres, password: 'bench', durable: true, signal }, around).then(
        ({ child }) => keep(child),
      ),
      openEngine(env, folder, around, keep, signal),
    ]);
  });
  for (const child of children) await child.stop();
  return taken;
}
