import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { answers } from '../../use-cases/command/answers.ts';
import { signedEngine } from '../support/signing.ts';
import { fastForwardTo } from '../../server/fast-forward.ts';
import { gatherEvidence, type Evidence } from '../../audit/audit-award.ts';
import { compareWithJournal } from '../../audit/compare-journal.ts';
import { buildsIn } from '../../audit/gate.ts';
import { replay } from '../../audit/replay.ts';
import { openApplicationRole } from '../../embedded/application-role.ts';
import { prepareNamespace } from '../../embedded/namespace.ts';
import { startPostgres } from '../../embedded/postgres.ts';
import type { Surroundings } from '../../embedded/supervise.ts';
import { startTemporal } from '../../embedded/temporal-server.ts';
import { migrate } from '../../db/migrate.ts';
import { seedDemonstration } from '../../embedded/seed-demonstration.ts';
import { dataConverter } from '../../server/codec/data-converter.ts';
import { vaultOfTests } from '../support/vault.ts';
import { workflowBundle } from '../../server/workflow-bundle.ts';
import { connect } from '../../db/connect.ts';
import { Award, WHO } from '../faults/award.ts';
import type { Reach } from '../faults/field.ts';
import { startVictim } from '../faults/victim.ts';
import { far, farName } from '../support/claims.ts';
import '../support/quiet-engine.ts';
import { WATCH } from '../paths/happenings.ts';
import { LedAward } from '../paths/lead.ts';
import { shortestPaths } from '../paths/paths.ts';
import { bundleOf } from './bundle-of.ts';
import { UNANNOUNCED } from '../support/unannounced.ts';

const NAMESPACE = 'builds';
const PASSWORD = randomBytes(16).toString('hex');
const PATIENCE_MS = 120_000;
const YEAR_MS = 365 * 86_400_000;
const reasons = 'not what the schedule names';

/** Servers whose data outlive their processes, and the way to them. */
interface Running extends Reach {
  readonly temporalAddress: string;
  readonly databaseUrls: {
    readonly ownerUrl: string;
    readonly applicationUrl: string;
    drop(): Promise<void>;
  };
  stop(): Promise<void>;
}

async function startServers(folder: string): Promise<Running> {
  const around: Surroundings = {
    logFolder: join(folder, 'logs'),
    runFolder: join(folder, 'run'),
    say: () => undefined,
    onGiveUp: ({ message }) => process.stderr.write(`${message}\n`),
  };
  await Promise.all([around.logFolder, around.runFolder].map((each) => mkdir(each, { recursive: true })));
  const [postgres, temporal] = await Promise.all([
    startPostgres({ folder: join(folder, 'postgres'), password: PASSWORD, durable: true }, around),
    startTemporal({ binary: inject('temporalBinary'), file: join(folder, 'temporal.sqlite') }, around),
  ]);
  await migrate(postgres.url);
  await seedDemonstration(postgres.url);
  const applicationUrl = await openApplicationRole(postgres.url, PASSWORD);
  const database = connect(applicationUrl, 5);
  const connection = await NativeConnection.connect({ address: temporal.address });
  await prepareNamespace(connection, NAMESPACE);
  const converter = await dataConverter(database, vaultOfTests);
  const client = new Client({ connection, namespace: NAMESPACE, dataConverter: converter });
  return {
    database,
    client,
    namespace: NAMESPACE,
    engine: signedEngine(client, database),
    answers: answers(database, UNANNOUNCED),
    temporalAddress: temporal.address,
    databaseUrls: { ownerUrl: postgres.url, applicationUrl, drop: () => Promise.resolve() },
    async stop() {
      await connection.close();
      await database.close();
      await Promise.all([postgres.child.stop(), temporal.child.stop()]);
    },
  };
}

async function startWorker(servers: Running, bundlePath: string): Promise<{ kill(): Promise<void> }> {
  const worker = await startVictim({ ...servers, bundlePath });
  worker.begin();
  return worker;
}

let folder: string;
let servers: Running;
let bundles: { readonly one: string; readonly two: string };
/** Watched since build one; waiting to be accepted since build one; and the first of version 2. */
let watched: Evidence;
let waiting: Evidence;
let newcomer: Evidence;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongshu-builds-'));
  const [started, one, two] = await Promise.all([
    startServers(folder),
    workflowBundle('.data/cache'),
    bundleOf('build-two', folder),
  ]);
  servers = started;
  bundles = { one, two };

  const path = shortestPaths().get('funded.watched: watch.elapsed')?.happenings ?? [];
  const first = await startWorker(servers, bundles.one);
  await new LedAward(servers, 'watched', path).lead(path.length - 1);
  await new Award(servers, 'waiting').submit();
  const { client, namespace } = servers;
  const twoYearsOn = Date.now() + 2 * YEAR_MS;
  await fastForwardTo(client.workflowService, namespace, 'watched', twoYearsOn);
  await first.kill();
  await servers.stop();

  servers = await startServers(folder);
  const second = await startWorker(servers, bundles.two);
  const fresh = new Award(servers, 'newcomer');
  const form = { claim: claimOf('newcomer'), documents: [] };
  await servers.engine.start(fresh.id, 2, fresh.event('application.submit', WHO.qiaoxi, form));
  await fresh.untilAnswered();
  for (const id of ['newcomer', 'waiting']) {
    const decline = fresh.event('application.decline', WHO.handler, { reasons });
    await servers.engine.deliver(id, { ...decline, commandId: `${id}-declined` });
    await servers.answers.wait(`${id}-declined`, PATIENCE_MS);
  }
  await fastForwardTo(servers.client.workflowService, namespace, 'watched', Date.parse(WATCH.until));
  [watched, waiting, newcomer] = await Promise.all(
    (['watched', 'waiting', 'newcomer'] as const).map(async (id) =>
      gatherEvidence(servers.database, servers.client, id),
    ) as [Promise<Evidence>, Promise<Evidence>, Promise<Evidence>],
  );
  await second.kill();
});
afterAll(async () => {
  await servers.stop();
  await rm(folder, { recursive: true, force: true });
});

const claimOf = (id: string) =>
  ({
    item: 'C1',
    enterprise: WHO.qiaoxi.enterprise,
    recognition: farName(id),
    recognisedOn: '2026-01-05',
    certificate: far(id),
  }) as const;

/** The builds that worked on an award, oldest first. */
const buildsOf = ({ runs }: Evidence): readonly string[] => [...new Set(runs.flatMap(buildsIn))];

describe('an award that is watched for five years', () => {
  it('is released on its day, on the version that it began with, by another build', () => {
    const { journal, model } = watched;
    expect(journal.at(-1)).toMatchObject({ type: 'watch.elapsed', at: WATCH.until, stateAfter: 'released' });
    expect(new Set(journal.map(({ machineVersion }) => machineVersion))).toEqual(new Set([1]));
    expect(model).toMatchObject({ state: 'released', machineVersion: 1, deadlines: [] });
    expect(buildsOf(watched)).toHaveLength(2);
  });
});

describe('two versions under one build', () => {
  it('say each what it says: the old form may still be declined unread, the new one may not', () => {
    expect(waiting.journal.at(-1)).toMatchObject({
      machineVersion: 1,
      accepted: true,
      stateAfter: 'refused',
    });
    expect(newcomer.journal.at(-1)).toMatchObject({
      machineVersion: 2,
      accepted: false,
      refusal: { code: 'state.notAccepting', state: 'submitted' },
    });
    expect(buildsOf(newcomer)).toHaveLength(1);
    expect(buildsOf(watched)).toContain(buildsOf(newcomer)[0]);
  });

  it('are both replayed by the later build to what the journal says', async () => {
    for (const { application, runs, journal } of [watched, waiting, newcomer]) {
      const { deviations, captured } = await replay(bundles.two, application, runs);
      expect([...deviations], application).toEqual([]);
      expect(compareWithJournal(captured, journal), application).toEqual([]);
    }
  });

  it('and the earlier build does not pretend to know the later version', async () => {
    const { deviations } = await replay(bundles.one, 'newcomer', newcomer.runs);
    expect([...deviations.values()].join()).toContain('no machine of version 2 was released');
  });
});
