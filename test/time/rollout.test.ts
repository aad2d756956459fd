import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { checks } from '../../api/health-checks.ts';
import { gatherEvidence } from '../../audit/audit-award.ts';
import { compareWithJournal } from '../../audit/compare-journal.ts';
import { buildsIn } from '../../audit/gate.ts';
import { replay } from '../../audit/replay.ts';
import { connect } from '../../db/connect.ts';
import { seedDemonstration } from '../../embedded/seed-demonstration.ts';
import { buildOf, type Build } from '../../server/rollout/build.ts';
import { buildsInUse } from '../../server/rollout/builds.ts';
import { makeCurrent } from '../../server/rollout/make-current.ts';
import { moveAwards, type Moved } from '../../server/rollout/move-awards.ts';
import { requireReplay, type RolloutSite } from '../../server/rollout/require-replay.ts';
import { TASK_QUEUE } from '../../temporal.config.ts';
import { dataConverter } from '../../server/codec/data-converter.ts';
import { vaultOfTests } from '../support/vault.ts';
import { workflowBundle } from '../../server/workflow-bundle.ts';
import { answers } from '../../use-cases/command/answers.ts';
import { Award, until, WHO } from '../faults/award.ts';
import type { Reach } from '../faults/field.ts';
import { startVictim, type Victim } from '../faults/victim.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { freshNamespace } from '../support/fresh-namespace.ts';
import { signedEngine } from '../support/signing.ts';
import '../support/quiet-engine.ts';
import { LedAward } from '../paths/lead.ts';
import { shortestPaths } from '../paths/paths.ts';
import { bundleOf } from './bundle-of.ts';
import { UNANNOUNCED } from '../support/unannounced.ts';

const PATIENCE_MS = 60_000;
const DEPLOYMENT = { WORKER_DEPLOYMENT: 'awards' };
const reasons = 'as the file shows';

const folder = await mkdtemp(join(tmpdir(), 'gongshu-rollout-'));
const [databaseUrls, namespace, one, two, careless] = await Promise.all([
  freshDatabase(),
  freshNamespace(),
  workflowBundle('.data/cache'),
  bundleOf('changed', folder),
  bundleOf('careless', folder),
]);
await seedDemonstration(databaseUrls.ownerUrl);
const temporalAddress = inject('temporalAddress');
const database = connect(databaseUrls.applicationUrl, 10);
const connection = await Connection.connect({ address: temporalAddress });
const client = new Client({
  connection,
  namespace,
  dataConverter: await dataConverter(database, vaultOfTests),
});
const field: Reach = {
  database,
  client,
  namespace,
  engine: signedEngine(client, database),
  answers: answers(database, UNANNOUNCED),
};
const workers: Victim[] = [];
afterAll(async () => {
  for (const worker of workers) await worker.kill();
  await connection.close();
  await database.close();
  await databaseUrls.drop();
  await rm(folder, { recursive: true, force: true });
});

const buildIn = async (bundlePath: string): Promise<Build> => buildOf(DEPLOYMENT, bundlePath);
const siteOf = async (bundlePath: string): Promise<RolloutSite> => ({
  database,
  client,
  build: await buildIn(bundlePath),
});

async function startWorker(bundlePath: string): Promise<Victim> {
  const place = { databaseUrls, temporalAddress, namespace, bundlePath };
  const worker = await startVictim(place, undefined, DEPLOYMENT);
  worker.begin();
  workers.push(worker);
  return worker;
}

/** The builds that worked on each run of an award, the oldest run first. */
async function buildsOf(id: string): Promise<readonly (readonly string[])[]> {
  const { runs } = await gatherEvidence(database, client, id);
  return runs.map(buildsIn);
}

async function decided(id: string): Promise<readonly string[]> {
  const { journal } = await gatherEvidence(database, client, id);
  return journal
    .filter(({ accepted, event }) => accepted && event.actor.as !== 'system')
    .map(({ type }) => type);
}

const under = (id: string) => new Award(field, id);
const [begun, fresh, afterwards] = [under('begun'), under('fresh'), under('afterwards')];
const path = shortestPaths().get('funded.watched: watch.elapsed')?.happenings ?? [];
const watched = new LedAward(field, 'watched', path);
const submit = async (award: Award<Reach>): Promise<void> => {
  await award.submit();
  await award.untilAnswered();
};
const accept = async (award: Award<Reach>): Promise<void> => {
  await award.send('application.accept', WHO.handler, {});
  await award.untilAnswered();
};
const decline = async (award: Award<Reach>): Promise<void> => {
  await award.send('application.decline', WHO.handler, { reasons });
  await award.untilAnswered();
};

const confirm = async (award: Award<Reach>): Promise<void> => {
  await award.send('department.confirm', { person: 'p-officer-market', as: 'verify', unit: 'market' }, {});
  await award.untilAnswered();
};

const seen: { refused?: unknown; early?: unknown; behind?: Moved; moved?: Moved } = {};
let ids: { readonly one: string; readonly two: string };
beforeAll(async () => {
  ids = { one: (await buildIn(one)).id, two: (await buildIn(two)).id };
  const failing = async (work: Promise<void>): Promise<unknown> =>
    work.then(() => null).catch((error: unknown) => error);

  const first = await startWorker(one);
  const health = checks(database, client, TASK_QUEUE);
  await until(
    async () => String((await health()).needs['temporal']).includes('none is current'),
    'it is not ready',
  );
  await makeCurrent(await siteOf(one), PATIENCE_MS);
  await until(async () => (await health()).needs['temporal'] === null, 'it is ready');
  await submit(begun);
  await watched.lead(2);
  seen.refused = await failing(requireReplay(await siteOf(careless)));
  await requireReplay(await siteOf(two));
  seen.early = await failing(makeCurrent(await siteOf(two), 0));

  // The new release comes.
  await startWorker(two);
  await makeCurrent(await siteOf(two), PATIENCE_MS);
  await submit(fresh);
  await accept(begun);
  await watched.lead(path.length - 1);

  // It goes back.
  await makeCurrent(await siteOf(one), PATIENCE_MS);
  await accept(fresh);
  await submit(afterwards);
  await untilListed('fresh', ids.two);
  seen.behind = await moveAwards(await siteOf(one), () => undefined);

  // And comes again, for good.
  await makeCurrent(await siteOf(two), PATIENCE_MS);
  await untilListed('afterwards', ids.one);
  seen.moved = await moveAwards(await siteOf(two), () => undefined);
  await first.kill();
  workers.splice(workers.indexOf(first), 1);
  await decline(afterwards);
  await confirm(begun);
});

/** The engine's lists are behind by a moment. */
async function untilListed(id: string, build: string): Promise<void> {
  const query = `WorkflowId = '${id}' and TemporalWorkerDeploymentVersion = 'awards:${build}'`;
  await until(async () => (await client.workflow.count(query)).count > 0, `${id} is listed`);
}

describe('a release that changes the workflow', () => {
  it('is refused before it polls if it leaves a recorded path, and says which', () => {
    expect(seen.refused).toMatchObject({
      name: 'CommandProblem',
      message: expect.stringMatching(/does not follow \d+ recorded runs.*(begun|watched) run /s) as string,
    });
  });

  it('is not current before a worker of it polls', () => {
    expect(seen.early).toMatchObject({
      name: 'CommandProblem',
      message: `No worker of build awards:${ids.two} polls: start the workers of this release first.`,
    });
  });

  it('takes what begins and what continues as new, and leaves the rest where it is until it is moved', async () => {
    expect(await buildsOf('fresh')).toEqual([[ids.two]]);
    expect(await buildsOf('watched')).toEqual([[ids.one], [ids.two]]);
    expect(await buildsOf('begun')).toEqual([[ids.one, ids.two]]);
    expect(await buildsOf('afterwards')).toEqual([[ids.one, ids.two]]);
  });

  it('can be taken back: what began on it goes on there, and cannot be moved off its path', async () => {
    expect(seen.behind?.left.map(([run]) => run.split(' ')[0])).toContain('fresh');
    expect(seen.behind?.left.map(([run]) => run.split(' ')[0])).not.toContain('begun');
    expect(await decided('fresh')).toEqual(['application.submit', 'application.accept']);
  });

  it('leaves no award behind on the build before it, whose workers may stop', async () => {
    expect(seen.moved).toMatchObject({ left: [] });
    await expect
      .poll(async () => buildsInUse(await siteOf(two)))
      .toMatchObject([
        { id: ids.two, isCurrent: true },
        { id: ids.one, isCurrent: false, awards: 0 },
      ]);
  });

  it('has a life in every award that it replays, and that is what the journal says', async () => {
    for (const id of ['begun', 'fresh', 'afterwards', 'watched']) {
      const { runs, journal } = await gatherEvidence(database, client, id);
      const { deviations, captured } = await replay(two, id, runs);
      expect([...deviations], id).toEqual([]);
      expect(compareWithJournal(captured, journal), id).toEqual([]);
    }
  });
});
