import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { retentionOf } from '../../audit/history/overdue.ts';
import { directoryStore } from '../../audit/log/directory-store.ts';
import { newSigner } from '../../audit/log/note.ts';
import { sealNext } from '../../audit/log/seal.ts';
import { sweepAll, type Sweep, type SweepSite } from '../../audit/sweep/sweep.ts';
import { insertLogKey } from '../../db/log/log-keys.ts';
import application from '../../docs/samples/application.json' with { type: 'json' };
import { sampleForm } from '../../tour/forms.ts';
import { paid } from '../../tour/paid.ts';
import { visitorsAt } from '../../tour/visitors.ts';
import { inTurn } from '../support/in-turn.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { until } from '../support/until.ts';
import { far, farName } from '../support/claims.ts';

/** Ten in `npm run test:long`. */
const SWEEPS = Number(process.env['SWEEPS'] ?? 2);
const REQUESTS_PER_SECOND = 20;
/** Together they ask for more than that. */
const LANES = 6;
const signer = newSigner('gongshu-brand-awards');
let awards: Awards;
let folder: string;
let site: SweepSite;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongshu-traffic-'));
  awards = await startAwards();
  const { database, client, bundlePath } = awards;
  await insertLogKey(database, { key: signer.key, endorsement: null });
  const retentionMs = await retentionOf(client);
  site = { database, client, bundlePath, keys: [signer.key], store: directoryStore(folder), retentionMs };
});
afterAll(async () => {
  await awards.stop();
  await rm(folder, { recursive: true, force: true });
});

const countSteps = async (): Promise<number> => {
  const [row] = await awards.database.sql<{ steps: number }[]>`select count(*)::integer as steps from steps`;
  return row?.steps ?? 0;
};

/** Leads awards, so many requests a second, and seals whatever waits, until it is told to stop. */
async function traffic(): Promise<{ readonly stop: () => Promise<{ readonly requests: number }> }> {
  const paced = await inTurn([awards.url], REQUESTS_PER_SECOND);
  const over = new AbortController();
  const { signal } = over;
  const leading = Array.from({ length: LANES }, async (_, lane) => {
    for (let count = 1; !signal.aborted; count += 1) {
      const name = `${String(lane)}-${String(count)}`;
      const claim = { ...application.claim, recognition: farName(name), certificate: far(name) };
      const visitors = visitorsAt(paced.url, () => {
        signal.throwIfAborted();
      });
      await paid(visitors, await sampleForm(claim)).catch((error: unknown) => {
        if (!signal.aborted) throw error;
      });
    }
  });
  const sealing = (async () => {
    const sealer = { database: awards.database, signers: [signer], store: site.store };
    while (!signal.aborted) await sealNext(sealer);
  })();
  return {
    async stop() {
      over.abort();
      await Promise.all([...leading, sealing]);
      await paced.close();
      return { requests: paced.passed().reduce((sum, count) => sum + count, 0) };
    },
  };
}

it(`${String(SWEEPS)} sweeps under ${String(REQUESTS_PER_SECOND)} requests a second find nothing`, async () => {
  const busy = await traffic();
  await until(async () => (await countSteps()) > LANES);
  const sweeps: Sweep[] = [];
  try {
    while (sweeps.length < SWEEPS) sweeps.push(await sweepAll(site, () => undefined));
  } finally {
    const { requests } = await busy.stop();
    expect(requests).toBeGreaterThan(SWEEPS * LANES);
  }
  expect(sweeps.flatMap(({ findings }) => findings)).toEqual([]);
  expect(sweeps.every((sweep) => sweep.awards > 0)).toBe(true);
  expect(await countSteps()).toBeGreaterThan(sweeps[0]?.acts ?? 0);
});

it('a row of the journal that is gone is found all the same', async () => {
  const owner = awards.asOwner();
  const [newest] = await owner.sql<{ id: string }[]>`
    select application as id from steps group by 1 order by max(recorded_at) desc limit 1`;
  const removed = await owner.sql.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    return sql`delete from steps where application = ${newest?.id ?? ''}
      and seq = (select max(seq) from steps where application = ${newest?.id ?? ''}) returning seq`;
  });
  expect(removed).toHaveLength(1);
  const { findings } = await sweepAll(site, () => undefined);
  expect(findings.map(({ finding }) => finding).join('\n')).toContain(
    'is in the history, but not in the journal',
  );
});

it('a workflow that has no row is named', async () => {
  const { workflow } = awards.client;
  await workflow.start('application', { taskQueue: 'nobody', workflowId: 'A-without-row', args: [] });
  await until(async () => {
    for await (const { workflowId } of workflow.list()) if (workflowId === 'A-without-row') return true;
    return false;
  });
  const { findings } = await sweepAll({ ...site, inFlightMs: 0 }, () => undefined);
  expect(findings).toContainEqual({
    check: 'data',
    where: 'A-without-row',
    finding: 'its workflow is in the engine, and the database has no row of it',
  });
});
