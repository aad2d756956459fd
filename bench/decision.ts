import { Client } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { prepareDataFolder } from '../embedded/data-folder.ts';
import { startSystem } from '../embedded/system.ts';
import { findTemporalBinary } from '../embedded/temporal-binary.ts';
import { visitor } from '../tour/visitor.ts';
import { connect, type Database } from '../db/connect.ts';
import { TEMPORAL_CLI } from '../temporal.config.ts';
import { bareSignal } from './bare-workflow.ts';

const WARM_UP = 40;
const ROUNDS = 7;
const PER_ROUND = 60;
/** A round whose calibration drifts more than this from the usual one is noisy. */
const NOISE = 0.1;
const MUST = 1.5;
const LOOK_MS = 2;

export interface BareActivities {
  insertRow(commandId: string): Promise<void>;
}

/**
 * A decision, POST to answer, against a bare workflow on the same server and the same PostgreSQL: signal, local activity
 * that writes one row, waiting for that row. Interleaved; prints the ratios of p50 and p99.
 * @returns whether both are within the must
 */
export async function run(): Promise<boolean> {
  Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions: { logging: { filter: 'ERROR' } } });
  const dataDir = await mkdtemp(join(tmpdir(), 'gongshu-bench-'));
  const say = (line: string): void => console.error(line);
  const onGiveUp = (problem: Error): void => console.error(problem.message);
  const { cache } = await prepareDataFolder(fileURLToPath(new URL('../.data', import.meta.url)));
  const binary = await findTemporalBinary({ env: process.env, cacheFolder: cache, say });
  const env = { ...process.env, TEMPORAL_CLI_PATH: binary };
  const system = await startSystem({ dataDir, port: 0, env, say, onGiveUp });
  const database = connect(system.database.ownerUrl, 4);
  const connection = await NativeConnection.connect({ address: system.engine.address });
  try {
    const peer = await startPeer(database, connection);
    const within = await compare(await startDecider(system.url), peer.decide);
    await peer.stop();
    return within;
  } finally {
    await connection.close();
    await database.close();
    await system.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

type Decide = () => Promise<unknown>;

/** An award that is returned and sent again, turn by turn. */
export async function startDecider(url: string): Promise<Decide> {
  const claim = {
    item: 'C1',
    enterprise: '91330105MA2AXQ001U',
    recognition: 'product:bench',
    recognisedOn: '2026-01-05',
    certificate: 'bench',
  };
  const applicant = visitor(url, 'applicant-qiaoxi');
  const handler = visitor(url, 'handler-1');
  const { body } = await applicant.post('/applications', { claim, documents: [] });
  const path = `/applications/${String(body['id'])}/signals`;
  let isReturned = false;
  return async () => {
    const { status } = isReturned
      ? await applicant.post(`${path}/application.resubmit`, { claim, documents: [] })
      : await handler.post(`${path}/application.return`, { reasons: 'bench' });
    if (status !== 200) throw new Error(`a decision was answered ${status}`);
    isReturned = !isReturned;
  };
}

async function startPeer(
  { sql }: Database,
  connection: NativeConnection,
): Promise<{ decide: Decide; stop: Decide }> {
  await sql`create table bare_rows (command_id text primary key, at timestamptz not null default now())`;
  const activities: BareActivities = {
    insertRow: async (commandId) => {
      await sql`insert into bare_rows (command_id) values (${commandId}) on conflict do nothing`;
    },
  };
  const taskQueue = 'bare';
  const namespace = 'awards';
  const worker = await Worker.create({
    connection,
    namespace,
    taskQueue,
    workflowsPath: fileURLToPath(new URL('bare-workflow.ts', import.meta.url)),
    activities: { ...activities },
  });
  const stopped = worker.run();
  const client = new Client({ connection, namespace });
  const handle = await client.workflow.start('bare', { taskQueue, workflowId: `bare-${randomUUID()}` });
  return {
    async decide() {
      const commandId = randomUUID();
      await handle.signal(bareSignal, commandId);
      for (;;) {
        await delay(LOOK_MS);
        const found = await sql`select at from bare_rows where command_id = any(${[commandId]})`;
        if (found.length === 1) return;
      }
    },
    async stop() {
      await handle.signal(bareSignal, 'end');
      worker.shutdown();
      await stopped;
    },
  };
}

interface Round {
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
  /** How long the fixed work took, in milliseconds. */
  readonly calibration: number;
  /** The part of the round's processor time that somebody else took from this machine, 0 to 1. */
  readonly stolen: number;
}

async function compare(decide: Decide, peer: Decide): Promise<boolean> {
  for (let index = 0; index < WARM_UP; index += 1) {
    await decide();
    await peer();
  }
  const rounds: Round[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const before = await processorTime();
    const calibration = calibrate();
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let index = 0; index < PER_ROUND; index += 1) {
      ours.push(await milliseconds(decide));
      theirs.push(await milliseconds(peer));
    }
    const after = await processorTime();
    const stolen = (after.stolen - before.stolen) / Math.max(1, after.total - before.total);
    rounds.push({ ours, theirs, calibration, stolen });
  }
  const usual = percentile(
    rounds.map(({ calibration }) => calibration),
    50,
  );
  const isNoisy = ({ calibration }: Round): boolean => Math.abs(calibration / usual - 1) > NOISE;
  const results = [50, 99].map((percent) => ratioOf(rounds, percent));
  const noisy = rounds.filter(isNoisy).length;
  const stolen = Math.max(...rounds.map((round) => round.stolen));
  console.log(
    `${ROUNDS} rounds of ${PER_ROUND}, ${noisy} noisy, at most ${(stolen * 100).toFixed(1)} % stolen, load ${loadavg()[0]?.toFixed(1) ?? ''}, must ${MUST}`,
  );
  console.log(
    `Temporal dev server ${TEMPORAL_CLI.server} on file, PostgreSQL 18 embedded, durable, Node ${process.version}, ${cpus().length} cores`,
  );
  return results.every((ratio) => ratio <= MUST);
}

/** Prints and returns the ratio of a percentile: over all decisions, with the range over the rounds. */
function ratioOf(rounds: readonly Round[], percent: number): number {
  const of = ({ ours, theirs }: Pick<Round, 'ours' | 'theirs'>): readonly [number, number] => [
    percentile(ours, percent),
    percentile(theirs, percent),
  ];
  const [mine, bare] = of({
    ours: rounds.flatMap(({ ours }) => ours),
    theirs: rounds.flatMap(({ theirs }) => theirs),
  });
  const ratios = rounds.map(of).map(([ours, theirs]) => ours / theirs);
  const range = `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)} in the rounds`;
  console.log(
    `p${percent}: a decision ${mine.toFixed(1)} ms, the bare workflow ${bare.toFixed(1)} ms, ratio ${(mine / bare).toFixed(2)} (${range})`,
  );
  return mine / bare;
}

/** Fixed work, to see whether the machine is the same in every round. */
function calibrate(): number {
  const start = performance.now();
  let sum = 0;
  for (let index = 0; index < 20_000_000; index += 1) sum = (sum * 31 + index) % 1_000_003;
  return sum < 0 ? Number.NaN : performance.now() - start;
}

/** What the processors did since the machine began (Linux; nothing elsewhere): `cpu user nice system idle iowait irq softirq steal`. */
async function processorTime(): Promise<{ total: number; stolen: number }> {
  const stat = await readFile('/proc/stat', 'utf8').catch(() => 'cpu 0');
  const times = (stat.split('\n')[0] ?? '').trim().split(/\s+/).slice(1).map(Number);
  return { total: times.slice(0, 8).reduce((sum, time) => sum + time, 0), stolen: times[7] ?? 0 };
}

export async function milliseconds(work: Decide): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN;
}
