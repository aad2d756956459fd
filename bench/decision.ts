import { Client } from '@temporalio/client';
import { Worker, type NativeConnection } from '@temporalio/worker';
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Database } from '../db/connect.ts';
import { TEMPORAL_CLI } from '../temporal.config.ts';
import { bareSignal } from './bare-workflow.ts';
import { startDecider, type Decided } from './decider.ts';
import { inWords, milliseconds, percentile, weatherDuring, type Weather } from './rounds.ts';
import { NAMESPACE, onThrowawaySystem, type ThrowawaySystem } from './throwaway-system.ts';

const WARM_UP = 40;
const ROUNDS = 7;
const PER_ROUND = 60;
const MUST = 1.5;
const LOOK_MS = 2;

export interface BareActivities {
  insertRow(commandId: string): Promise<void>;
}

/** `npm run bench -- decision`; `--rest MS` lets everything come to rest before each. @returns whether each ratio is within the must */
export async function run(): Promise<boolean> {
  const options = { rest: { type: 'string', default: '0' } } as const;
  const { values } = parseArgs({ args: process.argv.slice(3), options });
  return onThrowawaySystem(async (on) => compareDecisions(on, Number(values.rest)));
}

/**
 * A decision, from its POST to its answer and to a viewer who follows the award, against a bare workflow on the same
 * server and the same PostgreSQL: signal, local activity that writes one row, waiting for that row. Interleaved; prints
 * the ratios of p50 and p99.
 * @returns whether each is within the must
 */
export async function compareDecisions(
  { system, database, connection }: ThrowawaySystem,
  restMs: number,
): Promise<boolean> {
  const peer = await startPeer(database, connection);
  const decider = await startDecider(system.url);
  const within = await compare(decider.decide, peer.decide, restMs);
  decider.stop();
  await peer.stop();
  return within;
}

type Decide = () => Promise<unknown>;

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
  const taskQueue = 'bare-decision';
  const namespace = NAMESPACE;
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

interface Round extends Weather {
  readonly ours: readonly Decided[];
  readonly theirs: readonly number[];
}

async function compare(decide: () => Promise<Decided>, peer: Decide, restMs: number): Promise<boolean> {
  for (let index = 0; index < WARM_UP; index += 1) {
    await decide();
    await peer();
  }
  const rounds: Round[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const ours: Decided[] = [];
    const theirs: number[] = [];
    const weather = await weatherDuring(async () => {
      for (let index = 0; index < PER_ROUND; index += 1) {
        await delay(restMs);
        ours.push(await decide());
        await delay(restMs);
        theirs.push(await milliseconds(peer));
      }
    });
    rounds.push({ ours, theirs, ...weather });
  }
  const answered = [50, 99].map((percent) => ratioOf(rounds, 'answered', percent));
  const seen = [50, 99].map((percent) => ratioOf(rounds, 'seen', percent));
  console.log(`${PER_ROUND} of each, must ${MUST}, ${inWords(rounds)}`);
  console.log(`Temporal dev server ${TEMPORAL_CLI.server} on file, PostgreSQL 18 embedded, durable`);
  return [...answered, ...seen].every((ratio) => ratio <= MUST);
}

/** Prints and returns the ratio of a percentile: over all decisions, with the range over the rounds. */
function ratioOf(rounds: readonly Round[], what: keyof Decided, percent: number): number {
  const of = ({ ours, theirs }: Pick<Round, 'ours' | 'theirs'>): readonly [number, number] => [
    percentile(
      ours.map((each) => each[what]),
      percent,
    ),
    percentile(theirs, percent),
  ];
  const [mine, bare] = of({
    ours: rounds.flatMap(({ ours }) => ours),
    theirs: rounds.flatMap(({ theirs }) => theirs),
  });
  const ratios = rounds.map(of).map(([ours, theirs]) => ours / theirs);
  const range = `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)} in the rounds`;
  console.log(
    `p${percent}: a decision ${what} after ${mine.toFixed(1)} ms, the bare workflow ${bare.toFixed(1)} ms, ratio ${(mine / bare).toFixed(2)} (${range})`,
  );
  return mine / bare;
}
