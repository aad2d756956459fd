import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { insertStep, type StepRow } from '../db/step/insert-step.ts';
import { makeBundle } from '../audit/bundle/make.ts';
import { isClean } from '../audit/bundle/verdict-in-words.ts';
import { verifyBundle } from '../audit/bundle/verify.ts';
import { gatherEvidence, type Evidence } from '../audit/audit-award.ts';
import { replayMany } from '../audit/replay.ts';
import { verifyEvidence } from '../audit/verify-evidence.ts';
import { buildVerifier } from '../server/build-verifier.ts';
import { startSystem } from '../embedded/system.ts';
import { clawedBack } from '../tour/clawed-back.ts';
import { paid } from '../tour/paid.ts';
import { visitorsAt } from '../tour/visitors.ts';
import { dataConverter } from '../server/codec/data-converter.ts';
import { masterKeysOf } from '../server/command/master-keys.ts';
import { environmentOf } from '../server/command/running-database.ts';
import { workflowBundle } from '../server/workflow-bundle.ts';
import { connect, type Database } from '../db/connect.ts';
import { findLogKeys } from '../db/log/log-keys.ts';
import application from '../docs/samples/application.json' with { type: 'json' };
import introduced from '../docs/samples/introduced.json' with { type: 'json' };
import { TEMPORAL_CLI, clientOptions, temporalConnection } from '../temporal.config.ts';
import { packOf } from '../policy/packs/versions.ts';
import { sampleForm } from '../tour/forms.ts';

const HISTORIES = 200;
const ROUNDS = 5;
const APPENDS = 1_500;
const WRITERS = 8;
const MUST = { verifier: 50, appends: 0.8, kilobytes: 200, milliseconds: 1_000 } as const;

/**
 * The three numbers of the evidence: the verifier beside `runReplayHistories` on the same histories, journal appends that are
 * sealed beside appends that are not, and the size and the time of a bundle. Interleaved, medians with their range.
 * @returns whether all are within their must
 */
export async function run(): Promise<boolean> {
  Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions: { logging: { filter: 'ERROR' } } });
  const dataDir = await mkdtemp(join(tmpdir(), 'gongshu-bench-'));
  const say = (line: string): void => console.error(line);
  const onGiveUp = (problem: Error): void => console.error(problem.message);
  const system = await startSystem({ dataDir, port: 0, env: process.env, say, onGiveUp });
  const database = connect(system.database.ownerUrl, WRITERS + 2);
  const { connectionOptions, namespace } = temporalConnection(system.engine.env);
  const connection = await Connection.connect(clientOptions(connectionOptions));
  const environment = await environmentOf({}, dataDir);
  const converter = await dataConverter(database, masterKeysOf(environment));
  const client = new Client({ connection, namespace, dataConverter: converter });
  try {
    const visitors = visitorsAt(system.url, () => undefined);
    const settled = await paid(visitors, await sampleForm(application.claim));
    const repaid = await clawedBack(visitors, await sampleForm(introduced.claim));
    const lived = [
      await gatherEvidence(database, client, settled),
      await gatherEvidence(database, client, repaid),
    ];
    const bundlePath = await workflowBundle(join(dataDir, 'cache'));
    const results = [
      await verifier(bundlePath, lived),
      await bundle(database, client, repaid),
      await appends(database),
    ];
    console.log(
      `Temporal dev server ${TEMPORAL_CLI.server} on file, PostgreSQL 18 embedded, durable, Node ${process.version}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1) ?? ''}`,
    );
    return results.every((isWithin) => isWithin);
  } finally {
    await connection.close();
    await database.close();
    await system.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Both on the same 200 histories, awards over and over; the verifier with all its comparisons and the law. */
async function verifier(bundlePath: string, lived: readonly Evidence[]): Promise<boolean> {
  const awards: Evidence[] = [];
  for (
    let histories = 0;
    histories < HISTORIES;
    histories = awards.reduce((sum, { runs }) => sum + runs.length, 0)
  )
    awards.push(...lived);
  const histories = awards.reduce((sum, { runs }) => sum + runs.length, 0);
  const ratios: number[] = [];
  const speeds: { ours: number; theirs: number }[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const ours = await seconds(async () => {
      for (const award of awards)
        if (verifyEvidence(award, packOf).findings.length > 0) throw new Error('an honest award');
      return Promise.resolve();
    });
    const theirs = await seconds(async () => {
      if ((await replayMany(bundlePath, awards)).length > 0) throw new Error('an honest award');
    });
    if (round === 0) continue;
    ratios.push(theirs / ours);
    speeds.push({ ours: histories / ours, theirs: histories / theirs });
  }
  const ratio = median(ratios);
  console.log(
    `verifier: ${per(speeds.map(({ ours }) => ours))} histories/s, runReplayHistories ${per(speeds.map(({ theirs }) => theirs))}; ratio ${ratio.toFixed(0)} (${range(ratios, 0)}), must ${MUST.verifier}`,
  );
  return ratio >= MUST.verifier;
}

async function bundle(database: Database, client: Client, id: string): Promise<boolean> {
  const zip = await makeBundle(database, client, id, await buildVerifier());
  const key = (await findLogKeys(database))[0]?.key ?? '';
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    times.push(1000 * (await seconds(async () => Promise.resolve(isClean(verifyBundle(zip, key))))));
  const kilobytes = zip.length / 1024;
  console.log(
    `bundle of a full clawback: ${kilobytes.toFixed(0)} KB, must be below ${MUST.kilobytes}; verified in ${median(times).toFixed(0)} ms (${range(times, 0)}), must be below ${MUST.milliseconds}`,
  );
  return kilobytes < MUST.kilobytes && median(times) < MUST.milliseconds;
}

/** Refused steps of awards of their own, while the sealer of the system runs; beside it the same with the trigger off. */
async function appends(database: Database): Promise<boolean> {
  const rounds: { sealed: number; bare: number }[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    await database.sql`alter table steps disable trigger seal_later`;
    const bare = APPENDS / (await seconds(async () => append(database)));
    await database.sql`alter table steps enable trigger seal_later`;
    const sealed = APPENDS / (await seconds(async () => append(database)));
    if (round > 0) rounds.push({ sealed, bare });
  }
  const ratios = rounds.map(({ sealed, bare }) => sealed / bare);
  const ratio = median(ratios);
  console.log(
    `journal appends: ${per(rounds.map(({ sealed }) => sealed))}/s sealed, ${per(rounds.map(({ bare }) => bare))}/s not; ratio ${ratio.toFixed(2)} (${range(ratios, 2)}), must ${MUST.appends}`,
  );
  return ratio >= MUST.appends;
}

async function append(database: Database): Promise<void> {
  await Promise.all(
    Array.from({ length: WRITERS }, async () => {
      const id = `bench-${randomUUID()}`;
      for (let seq = 1; seq <= APPENDS / WRITERS; seq += 1) await insertStep(database.sql, rowOf(id, seq));
    }),
  );
}

function rowOf(id: string, seq: number): StepRow {
  const hash = createHash('sha256').update(`${id}/${seq}`).digest('hex');
  const refusal = { code: 'state.notAccepting' as const, state: 'submitted' };
  return {
    ...{
      application: id,
      seq,
      stateBefore: 'submitted',
      stateAfter: 'submitted',
      refusal,
      machineVersion: 1,
    },
    ...{
      runId: 'bench',
      previous: null,
      hash,
      change: null,
      outcome: { result: 'refused', refusal, head: hash },
    },
    event: {
      type: 'application.accept',
      payload: {},
      actor: { person: 'p-handler-1', as: 'handle' },
      at: '2026-03-02T02:00:00.000Z',
      commandId: `${id}/${seq}`,
    },
  };
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const range = (values: readonly number[], digits: number): string =>
  `${Math.min(...values).toFixed(digits)} to ${Math.max(...values).toFixed(digits)} in ${values.length} rounds`;
const per = (values: readonly number[]): string => median(values).toFixed(0);
