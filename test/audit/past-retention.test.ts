import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditAward } from '../../audit/audit-award.ts';
import { enterFilesBeside } from '../../audit/bundle/beside.ts';
import { makeBundle } from '../../audit/bundle/make.ts';
import { bundleInWords, isClean } from '../../audit/bundle/verdict-in-words.ts';
import { verifyBundle } from '../../audit/bundle/verify.ts';
import { readZip } from '../../audit/bundle/zip.ts';
import { exportFinished } from '../../audit/history/export-finished.ts';
import { fetchRun } from '../../audit/history/fetch-run.ts';
import { overdueExports, retentionOf } from '../../audit/history/overdue.ts';
import { historyOf } from '../../audit/history/run.ts';
import { directoryStore } from '../../audit/log/directory-store.ts';
import { newSigner } from '../../audit/log/note.ts';
import { sealNext } from '../../audit/log/seal.ts';
import { sweepAll, type Sweep } from '../../audit/sweep/sweep.ts';
import { countUnsealed } from '../../db/log/count-unsealed.ts';
import { paid } from '../../tour/paid.ts';
import { visitorsAt } from '../../tour/visitors.ts';
import { findHistoryExports } from '../../db/audit/history-exports.ts';
import { insertLogKey } from '../../db/log/log-keys.ts';
import application from '../../docs/samples/application.json' with { type: 'json' };
import { startAwards, type Awards } from '../support/awards.ts';
import { confirmed } from '../support/by-two.ts';
import { until } from '../support/until.ts';
import { dyingAt } from './history/dying-exporter.ts';
import { liveAwards } from './lived-awards.ts';
import { sampleForm } from '../../tour/forms.ts';

let awards: Awards;
let folder: string;
const signer = newSigner('gongshu-brand-awards');
const ids: string[] = [];

/** One system through its years: each test begins where the one before it ended. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongshu-retention-'));
  awards = await startAwards();
  await insertLogKey(awards.database, { key: signer.key, endorsement: null });
  const { settled, repaid } = await liveAwards(awards);
  for (const { application: id } of [settled, repaid]) {
    ids.push(id);
    await awards.client.workflow.getHandle(id).result();
  }
});
afterAll(async () => {
  await awards.stop();
  await rm(folder, { recursive: true, force: true });
});

async function seal(): Promise<void> {
  await enterFilesBeside(awards.database, Buffer.from('// left out'));
  const sealer = { database: awards.database, signers: [signer], store: directoryStore(folder) };
  while ((await sealNext(sealer)) > 0);
}

async function sweep(): Promise<Sweep> {
  const { database, client, bundlePath } = awards;
  const site = { database, client, bundlePath, keys: [signer.key], store: directoryStore(folder) };
  return sweepAll({ ...site, retentionMs: await retentionOf(client) }, () => undefined);
}

/** The runs that the server has. */
async function runsOnServer(): Promise<readonly { readonly workflowId: string; readonly runId: string }[]> {
  const runs = [];
  for await (const { workflowId, runId } of awards.client.workflow.list()) runs.push({ workflowId, runId });
  return runs;
}

/** As its owner can, with the guard off. */
async function onHistoryExports(change: string): Promise<void> {
  await awards.asOwner().sql.unsafe(
    `alter table history_exports disable trigger append_only; ${change};
     alter table history_exports enable trigger append_only`,
  );
}

describe('an exporter that dies', () => {
  it('at any of its steps loses no history and keeps none twice, and the next one goes on', async () => {
    const { database, client } = awards;
    await until(async () => (await runsOnServer()).length >= 3);
    const runs = await runsOnServer();
    let deaths = 0;
    for (let step = 1; ; step += 1) {
      await onHistoryExports(
        `delete from history_exports; delete from unsealed where kind = 'history_exports'`,
      );
      const dying = dyingAt(step, { database, client });
      const first = await exportFinished(dying.database, dying.client, () => undefined).catch(
        (error: unknown) => {
          if (!dying.isDead()) throw error;
          return null;
        },
      );
      const before = await database.sql`select run_id from history_exports`;
      const second = await exportFinished(database, client, () => undefined);
      const kept = await database.sql<{ application: string; run_id: string; gzip: Buffer }[]>`
        select application, run_id, gzip from history_exports order by run_id`;
      const leaves = await database.sql<{ source: string }[]>`
        select source from unsealed where kind = 'history_exports' order by source`;
      const runIds = runs.map(({ runId }) => runId).sort();
      expect({ step, kept: kept.map(({ run_id }) => run_id) }).toEqual({ step, kept: runIds });
      expect({ step, leaves: leaves.map(({ source }) => source) }).toEqual({ step, leaves: runIds });
      expect({ step, second }).toEqual({ step, second: runIds.length - before.length });
      if (first !== null) break;
      deaths += 1;
    }
    // The server puts the entries of a map in another order each time: equal are the events, not the bytes.
    for (const { application: id, run_id: runId, gzip } of await database.sql<
      { application: string; run_id: string; gzip: Buffer }[]
    >`select application, run_id, gzip from history_exports`) {
      const onServer = await fetchRun(client, id, runId);
      expect(historyOf({ runId, bytes: gunzipSync(gzip) })).toEqual(
        historyOf({ runId, bytes: onServer ?? new Uint8Array() }),
      );
    }
    expect(deaths).toBeGreaterThan(4 * runs.length);
  });
});

describe('after the server has let go of the finished runs', () => {
  it('everything is audited, proved and swept from what was kept', async () => {
    await seal();
    const { database, client, bundlePath } = awards;
    for (const { workflowId, runId } of await runsOnServer())
      await client.workflowService.deleteWorkflowExecution({
        namespace: client.options.namespace,
        workflowExecution: { workflowId, runId },
      });
    await until(async () => (await runsOnServer()).length === 0);
    for (const id of ids) {
      await until(
        async () =>
          await client.workflow
            .getHandle(id)
            .describe()
            .then(
              () => false,
              () => true,
            ),
      );
      expect(await auditAward(database, client, bundlePath, id)).toMatchObject({
        ...{ commands: 'identical', data: 'identical', law: 'applied', findings: [] },
      });
      const verified = verifyBundle(
        await makeBundle(database, client, id, Buffer.from('// left out')),
        signer.key,
      );
      expect(bundleInWords(verified)).not.toContain('WRONG');
      expect(isClean(verified)).toBe(true);
    }
    expect(await exportFinished(database, client, () => undefined)).toBe(0);
    expect(await sweep()).toMatchObject({ awards: 2, findings: [] });
  });
});

describe('a finished run that is not exported', () => {
  it('is an alarm from half of the retention on, in the metrics and in a sweep, until it is', async () => {
    const { database, client } = awards;
    const claim = { ...application.claim, recognition: 'product:late', certificate: 'late' };
    const id = await paid(
      visitorsAt(awards.url, () => undefined),
      await sampleForm(claim),
    );
    await client.workflow.getHandle(id).result();
    const overdue = async () => overdueExports(database, await retentionOf(client));
    const half = (await retentionOf(client)) / 2;
    expect(half).toBeGreaterThan(0);
    const { sql } = awards.asOwner();
    const recordedBefore = async (ms: number): Promise<void> => {
      await sql.unsafe(`alter table steps disable trigger append_only;
        update steps set recorded_at = now() - interval '${String(ms)} milliseconds' where application = '${id}';
        alter table steps enable trigger append_only`);
    };
    await recordedBefore(half - 60_000);
    expect(await overdue()).toEqual([]);
    await recordedBefore(half + 60_000);
    expect(await overdue()).toMatchObject([{ application: id }]);
    await seal();
    expect(await sweep()).toMatchObject({
      findings: [
        {
          check: 'exports',
          where: expect.stringMatching(new RegExp(`^run .* of ${id}$`)) as string,
          finding: 'has ended, and half of the retention has passed without an export',
        },
      ],
    });
    await until(async () => (await exportFinished(database, client, () => undefined)) === 1);
    await seal();
    expect(await overdue()).toEqual([]);
    expect(await countUnsealed(database)).toBe(0);
    expect((await sweep()).findings).toEqual([]);
  });
});

describe('a person who is forgotten', () => {
  const CANARIES = ['忘川-王小明', '0571-80000042'];

  it('is in no byte from then on, and the evidence of what they did holds', async () => {
    const { database, client } = awards;
    const [name, phone] = CANARIES;
    const admin = awards.as('administrator-1');
    await admin.send('PATCH', '/admin/people/p-applicant-qiaoxi', { name, phone });
    expect((await admin.get('/admin/people/p-applicant-qiaoxi')).body).toMatchObject({ name, phone });
    await confirmed(awards, admin.post('/admin/people/p-applicant-qiaoxi/forget', {}));
    const forgotten = await admin.get('/admin/people/p-applicant-qiaoxi');
    expect(forgotten.body).toMatchObject({ name: null, phone: null, isForgotten: true });
    await seal();

    const places = new Map<string, string>();
    const { sql } = awards.asOwner();
    for (const { name: table } of await sql<{ name: string }[]>`
      select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`)
      places.set(
        table,
        (await sql<{ row: string }[]>`select t::text as row from ${sql(table)} t`)
          .map(({ row }) => row)
          .join('\n'),
      );
    const files = await readdir(folder, { recursive: true, withFileTypes: true });
    for (const file of files.filter((each) => each.isFile()))
      places.set(file.name, await readFile(join(file.parentPath, file.name), 'utf8'));
    for (const id of ids) {
      for (const { runId, gzip } of await findHistoryExports(database, id))
        places.set(runId, gunzipSync(gzip).toString());
      const bundle = await makeBundle(database, client, id, Buffer.from('// left out'));
      for (const { path, bytes } of readZip(bundle))
        places.set(`${id} ${path}`, Buffer.from(bytes).toString());
      expect(bundleInWords(verifyBundle(bundle, signer.key))).not.toContain('WRONG');
    }
    const bears = (text: string, canary: string): boolean =>
      [canary, Buffer.from(canary).toString('hex'), Buffer.from(canary).toString('base64').slice(0, -4)].some(
        (form) => text.includes(form),
      );
    const found = [...places].flatMap(([place, text]) =>
      CANARIES.filter((canary) => bears(text, canary)).map((canary) => `${place}: ${canary}`),
    );
    expect(found).toEqual([]);
    expect(places.size).toBeGreaterThan(30);
    expect(
      [...places].filter(([, text]) => text.includes('p-applicant-qiaoxi')).map(([place]) => place),
    ).toContain('steps');
    expect(await sweep()).toMatchObject({ awards: 3, findings: [] });
  });
});
