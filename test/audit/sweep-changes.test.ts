import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterFilesBeside } from '../../audit/bundle/beside.ts';
import { directoryStore } from '../../audit/log/directory-store.ts';
import { newSigner } from '../../audit/log/note.ts';
import { sealNext } from '../../audit/log/seal.ts';
import { sweepChanges as sweepOnce } from '../../audit/sweep/sweep-changes.ts';
import type { SweepSite } from '../../audit/sweep/sweep.ts';
import { findPlan, findPortions } from '../../db/audit/sweep-plans.ts';
import { insertLogKey } from '../../db/log/log-keys.ts';
import { findPlaceOfNow } from '../../db/step/follow-journal.ts';
import { sweepChanges } from '../../use-cases/audit/sweep-changes.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { newClaim } from '../support/claims.ts';
import { apply } from '../support/proven.ts';
import { until } from '../support/until.ts';

const signer = newSigner('gongshu-brand-awards');
const MANY = 55;
let awards: Awards;
let site: SweepSite;
let folder: string;
const ids: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongshu-changes-'));
  awards = await startAwards();
  const { database, client, bundlePath } = awards;
  await insertLogKey(database, { key: signer.key, endorsement: null });
  await enterFilesBeside(database, Buffer.from('// left out'));
  site = {
    database,
    client,
    bundlePath,
    keys: [signer.key],
    store: directoryStore(folder),
    retentionMs: 1e12,
    inFlightMs: 0,
  };
  for (let n = 0; n < MANY; n += 1) {
    const { body } = await apply(awards.as('applicant-qiaoxi'), newClaim());
    ids.push(String(body['id']));
  }
  ids.sort();
  await settle();
});
afterAll(async () => {
  await awards.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Everything is sealed, and older than every open transaction. */
async function settle(): Promise<void> {
  const { database } = awards;
  while ((await sealNext({ database, signers: [signer], store: directoryStore(folder) })) > 0);
  const [newest] = await database.sql<
    { xid: string }[]
  >`select max(xid::text::bigint)::text as xid from steps`;
  await until(async () => BigInt((await findPlaceOfNow(database)).xid) > BigInt(newest?.xid ?? '0'));
}
let count = 0;
const night = async (share = 0) => {
  const id = `night-${String((count += 1))}`;
  const result = await sweepChanges(site, { id, by: 'clock', share }, () => undefined);
  return { id, result, awards: (await findPlan(awards.database, id))?.awards ?? [] };
};
/** As the owner of the tables can, with the guards off. */
const asOwner = async (table: string, change: string): Promise<void> => {
  await awards
    .asOwner()
    .sql.unsafe(
      `alter table ${table} disable trigger user; ${change}; alter table ${table} enable trigger user`,
    );
};

describe('a sweep of changes', () => {
  it('goes over everything the first time, and goes on where it stood if it dies', async () => {
    const { database } = awards;
    const dying = sweepOnce(site, 'night-0', 0, (done) => {
      if (done.startsWith('50 of')) throw new Error('died');
    });
    await expect(dying).rejects.toThrow('died');
    await until(async () => (await findPortions(database, 'night-0')).length >= 1);
    const before = await findPortions(database, 'night-0');
    const parts: string[] = [];
    const result = await sweepChanges(
      site,
      { id: 'night-0', by: 'clock', share: 0 },
      (part) => void parts.push(part),
    );
    expect(result).toMatchObject({ scope: 'changes', awards: MANY, findings: [] });
    expect(parts.filter((part) => part.endsWith('awards'))).toHaveLength(2 - before.length);
    expect((await findPlan(database, 'night-0'))?.awards).toEqual(ids);
  });

  it('goes over nothing if nothing happened, and over what somebody acted on', async () => {
    expect((await night()).awards).toEqual([]);
    const [id = ''] = ids.slice(7);
    await awards.as('applicant-qiaoxi').post(`/applications/${id}/signals/application.withdraw`, {});
    await settle();
    const after = await night();
    expect(after.awards).toEqual([id]);
    expect(after.result).toMatchObject({ awards: 1, findings: [] });
    expect((await night()).awards).toEqual([]);
  });

  it('finds what is falsified in an award that changed, and in one that did not when the share has come round', async () => {
    const [id = ''] = ids.slice(30);
    await asOwner('applications', `update applications set amount_fen = 77 where id = '${id}'`);
    expect((await night()).result.findings).toEqual([]);
    const looked: string[] = [];
    const found: string[] = [];
    while (found.length === 0 && looked.length < 2 * MANY) {
      const { awards: share, result } = await night(20);
      looked.push(...share);
      found.push(...result.findings.map(({ where }) => where));
    }
    expect(found).toEqual([`${id}/1`]);
    expect(looked).toContain(id);
    expect(looked.length).toBeLessThanOrEqual(40);
    await asOwner('applications', `update applications set amount_fen = null where id = '${id}'`);
    for (const { result } of [await night(MANY), await night(MANY)]) expect(result.findings).toEqual([]);
  });

  it('looks at the leaves since the last one, and holds them against the checkpoint that was signed then', async () => {
    const { body } = await apply(awards.as('applicant-qiaoxi'), newClaim());
    await settle();
    const id = String(body['id']);
    const other = id.replace(/.$/, 'x');
    await asOwner(
      'log_leaves',
      `update log_leaves set source = '${other}/1' where kind = 'steps' and source = '${id}/1'`,
    );
    const { result } = await night();
    expect(result.findings.map(({ check }) => check)).toContain('log');
    expect(result.findings.map(({ where }) => where)).toContain(`steps ${other}/1`);
    await asOwner('log_leaves', `update log_leaves set source = '${id}/1' where source = '${other}/1'`);
  });

  it('does not go on from a checkpoint that nobody signed', async () => {
    expect((await night()).result.findings).toEqual([]);
    await asOwner(
      'checkpoints',
      `update checkpoints set root = heads where size = (select max(size) from checkpoints)`,
    );
    const { result } = await night();
    expect(result.findings).toMatchObject([
      { check: 'log', finding: 'is not the signed root over its leaves' },
    ]);
  });
});
