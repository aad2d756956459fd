import { Client } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startSystem } from '../bin/embedded/system.ts';
import { visitor } from '../bin/tour/door.ts';
import { connect, type Database } from '../db/connect.ts';
import { TEMPORAL_CLI } from '../temporal.config.ts';
import { bareSignal } from './bare-workflow.ts';

const ROUNDS = 7;
const PER_ROUND = 40;
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
  const system = await startSystem({ dataDir, port: 0, env: process.env, say, onGiveUp });
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

async function startDecider(url: string): Promise<Decide> {
  const claim = {
    item: 'C1',
    enterprise: '91330105MA2AXQ001U',
    subject: 'product:bench',
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

async function compare(decide: Decide, peer: Decide): Promise<boolean> {
  const rounds: { ours: number[]; theirs: number[] }[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let index = 0; index < PER_ROUND; index += 1) {
      ours.push(await milliseconds(decide));
      theirs.push(await milliseconds(peer));
    }
    rounds.push({ ours, theirs });
  }
  const warm = rounds.slice(1);
  const results = ([50, 99] as const).map((percent) => {
    const ratios = warm.map(({ ours, theirs }) => percentile(ours, percent) / percentile(theirs, percent));
    const [low, middle, high] = [0, 50, 100].map((place) => percentile(ratios, place).toFixed(2));
    const ours = percentile(
      warm.flatMap((round) => round.ours),
      percent,
    ).toFixed(1);
    const theirs = percentile(
      warm.flatMap((round) => round.theirs),
      percent,
    ).toFixed(1);
    console.log(
      `p${percent}: a decision ${ours} ms, the bare workflow ${theirs} ms, ratio ${middle} (${low} to ${high})`,
    );
    return percentile(ratios, 50);
  });
  const server = `Temporal dev server ${TEMPORAL_CLI.server} on file, PostgreSQL 18 embedded, durable`;
  console.log(
    `${ROUNDS} rounds of ${PER_ROUND}, must ${MUST}: ${server}, Node ${process.version}, ${cpus().length} cores`,
  );
  return results.every((ratio) => ratio <= MUST);
}

async function milliseconds(work: Decide): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN;
}
