import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UnknownAward } from '../../audit/audit-problem.ts';
import { makeBundle } from '../../audit/bundle/make.ts';
import { verifyBundle } from '../../audit/bundle/verify.ts';
import { directoryStore } from '../../audit/log/directory-store.ts';
import { newSigner } from '../../audit/log/note.ts';
import { sealNext } from '../../audit/log/seal.ts';
import { insertLogKey } from '../../db/log/log-keys.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditAward } from '../../audit/audit-award.ts';
import { recordStep } from '../../activities/record-step.ts';
import { findActs } from '../../db/administration/admin-acts.ts';
import { findSteps } from '../../db/step/find-steps.ts';
import { findUnrecorded } from '../../db/step/unrecorded-steps.ts';
import { columnsIn } from '../../machine/columns.ts';
import { policyIn } from '../../machine/policy-in.ts';
import { simulatedPolicy } from '../../policy/packs/versions.ts';
import { runsOf } from '../../server/runs-of.ts';
import { TASK_QUEUE } from '../../temporal.config.ts';
import { rejoinAward, type Lost, type Rejoined } from '../../use-cases/audit/rejoin-award.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { newClaim } from '../support/claims.ts';
import { deleteRun, setEngineBack } from '../support/engine-back.ts';
import { apply } from '../support/proven.ts';
import { sendersOn, signFor } from '../support/signing.ts';
import { until } from '../support/until.ts';

let awards: Awards;
beforeAll(async () => {
  awards = await startAwards();
});
afterAll(async () => awards.stop());

const journal = async (id: string) => findSteps(awards.database, id);
const typesOf = async (id: string) => (await journal(id)).map(({ type }) => type);

async function rejoin(id: string): Promise<Rejoined | Lost> {
  const { database, client } = awards;
  const engine = runsOf(client, { database, vault: awards.vault }, TASK_QUEUE, signFor(database));
  const deps = {
    database,
    columnsIn,
    policyIn,
    policy: simulatedPolicy(),
    deliver: engine.deliver.bind(engine),
  };
  const senders = sendersOn(database);
  const record = recordStep.bind(null, { ...deps, senders });
  return rejoinAward({ database, engine, record }, id, 'console');
}

async function audited(id: string): Promise<readonly string[]> {
  const { database, client, bundlePath } = awards;
  const { findings } = await auditAward(database, client, bundlePath, id);
  return findings.map(({ question, finding }) => `${question}: ${finding}`);
}

const actsOf = async (about: string) =>
  findActs(awards.database, { about, person: null, act: 'award.rejoin', before: null, limit: 10 });

async function applied(): Promise<string> {
  const { body } = await apply(awards.as('applicant-qiaoxi'), newClaim());
  return String(body['id']);
}
async function act(by: string, id: string, signal: string, payload: object): Promise<void> {
  const answer = await awards.as(by).post(`/applications/${id}/signals/${signal}`, payload);
  expect([answer.status, answer.body['code']]).toEqual([200, undefined]);
}
const returned = async (id: string) => act('handler-1', id, 'application.return', { reasons: '请补充证明' });
const withdraw = async (id: string) => act('applicant-qiaoxi', id, 'application.withdraw', {});

describe('a database that is older than the engine', () => {
  it('gets its rows from the history: the award goes on, its audit is clean, and the act is on record', async () => {
    const id = await applied();
    await awards.databaseUrls.backUp();
    await returned(id);
    const lost = await journal(id);
    await awards.databaseUrls.restore();
    expect(await typesOf(id)).not.toContain('application.return');
    expect((await audited(id)).join()).toContain('is in the history, but not in the journal');

    expect(await rejoin(id)).toEqual({ recorded: 1, isRestarted: false, sentAgain: 0 });
    expect((await journal(id)).map(({ hash }) => hash)).toEqual(lost.map(({ hash }) => hash));
    expect(await actsOf(id)).toMatchObject([{ person: 'console', detail: { recorded: 1, rows: null } }]);
    expect(await audited(id)).toEqual([]);
    await withdraw(id);
    expect(await audited(id)).toEqual([]);
  });

  it('gets a whole award back that it had lost', async () => {
    await awards.databaseUrls.backUp();
    const id = await applied();
    await returned(id);
    await awards.databaseUrls.restore();
    expect(await journal(id)).toEqual([]);
    expect(await rejoin(id)).toMatchObject({ recorded: 2, isRestarted: false });
    expect(await audited(id)).toEqual([]);
    await withdraw(id);
  });
});

describe('what neither database nor engine knows', () => {
  it.each(['Anobody', '', 'evidence-sealer'])(
    'is no award: %j is refused, and nothing is put on record',
    async (id) => {
      await expect(rejoin(id)).rejects.toBeInstanceOf(UnknownAward);
      expect(await actsOf(id)).toEqual([]);
    },
  );
});

describe('an engine that is older than the database', () => {
  it('begins from the journal and takes what was sent meanwhile; without that the award stands still', async () => {
    const id = await applied();
    await returned(id);
    await setEngineBack(awards.client, id, 0);
    const commandId = `${id}-withdrawn`;
    const enterprise = (await journal(id))[0]?.event.actor.enterprise ?? '';
    const { deliver } = awards.deps.engine;
    await deliver(id, {
      ...{ type: 'application.withdraw', payload: {}, commandId, at: new Date().toISOString() },
      actor: { person: 'p-applicant-qiaoxi', as: 'applicant', enterprise },
    });
    await until(async () =>
      (await findUnrecorded(awards.database)).some(({ application }) => application === id),
    );
    expect(await typesOf(id)).toEqual(['application.submit', 'application.return']);

    expect(await rejoin(id)).toEqual({ recorded: 0, isRestarted: true, sentAgain: 1 });
    await until(async () => (await typesOf(id)).includes('application.withdraw'));
    expect(await findUnrecorded(awards.database)).toEqual([]);
    expect(await actsOf(id)).toMatchObject([{ person: 'console', detail: { recorded: 0, rows: 2 } }]);
    await awards.client.workflow.getHandle(id).result();
    expect(await audited(id)).toEqual([]);
  });

  it('that has no run of an award begins one, with the deadlines of the journal', async () => {
    const id = await applied();
    await returned(id);
    const { runId } = await awards.client.workflow.getHandle(id).describe();
    await deleteRun(awards.client, id, runId);
    await expect(audited(id)).rejects.toThrow('was not exported');
    expect(await rejoin(id)).toEqual({ recorded: 0, isRestarted: true, sentAgain: 0 });
    await awards.deps.development?.skipTime(id, Date.now() + 400 * 86_400_000);
    await until(async () => (await typesOf(id)).includes('correction.due'));
    expect(await audited(id)).toEqual([]);
  });
});

describe('the audit of an award that was brought together', () => {
  it('still finds a row that was changed before, and a history that goes another way after', async () => {
    const id = await applied();
    await returned(id);
    await setEngineBack(awards.client, id, 0);
    await rejoin(id);
    expect(await audited(id)).toEqual([]);
    const { sql } = awards.asOwner();
    await sql.unsafe(`set session_replication_role = replica;
      update steps set event = jsonb_set(event, '{payload,reasons}', '"anders"') where application = '${id}' and seq = 2;
      set session_replication_role = default`);
    expect((await audited(id)).join()).toContain('was changed after it was written');
  });
});

it('an award that was brought together has a proof that anybody can check', async () => {
  const { database, client } = awards;
  const folder = await mkdtemp(join(tmpdir(), 'gongshu-rejoin-'));
  const signer = newSigner('gongshu-brand-awards');
  await insertLogKey(database, { key: signer.key, endorsement: null });
  const id = await applied();
  await returned(id);
  await setEngineBack(awards.client, id, 0);
  await rejoin(id);
  await withdraw(id);
  await client.workflow.getHandle(id).result();
  // The engine lists a run that has ended a moment later; what is exported then is sealed after it.
  await expect
    .poll(async () => {
      while ((await sealNext({ database, signers: [signer], store: directoryStore(folder) })) > 0);
      const bundle = await makeBundle(database, client, id, Buffer.from('// left out'), 0);
      return verifyBundle(bundle, signer.key).checks.filter(({ wrong }) => wrong.length > 0);
    })
    .toEqual([]);
  await rm(folder, { recursive: true, force: true });
});

it('an award whose history and journal are one is left alone', async () => {
  const id = await applied();
  expect(await rejoin(id)).toEqual({ recorded: 0, isRestarted: false, sentAgain: 0 });
  expect(await actsOf(id)).toEqual([]);
});
