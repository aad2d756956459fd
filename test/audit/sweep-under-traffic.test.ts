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
import { startAwards, type Awards } from '../support/awards.ts';
import { until } from '../support/until.ts';
import { far, farName } from '../support/claims.ts';

const SWEEPS = 10;
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

/** Leads awards one after the other, and seals whatever waits, until it is told to stop. */
function traffic(): { readonly stop: () => Promise<{ readonly awards: number }> } {
  const over = new AbortController();
  const { signal } = over;
  let led = 0;
  const leading = [1, 2, 3].map(async (lane) => {
    for (let count = 1; !signal.aborted; count += 1) {
      const name = `${String(lane)}-${String(count)}`;
      const claim = { ...application.claim, recognition: farName(name), certificate: far(name) };
      const visitors = visitorsAt(awards.url, () => undefined);
      await paid(visitors, await sampleForm(claim));
      led += 1;
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
      return { awards: led };
    },
  };
}

it(`${String(SWEEPS)} sweeps while awards are led and sealed find nothing`, async () => {
  const busy = traffic();
  const sweeps: Sweep[] = [];
  try {
    while (sweeps.length < SWEEPS) sweeps.push(await sweepAll(site, () => undefined));
  } finally {
    const { awards: led } = await busy.stop();
    expect(led).toBeGreaterThan(SWEEPS / 2);
  }
  expect(sweeps.flatMap(({ findings }) => findings)).toEqual([]);
  expect(sweeps.at(-1)?.awards).toBeGreaterThan(sweeps[0]?.awards ?? 0);
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
