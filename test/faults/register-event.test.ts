import { generateKeyPairSync } from 'node:crypto';
import type { NativeConnection } from '@temporalio/worker';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { signedEngine } from '../support/signing.ts';
import { LedAward } from '../paths/lead.ts';
import { shortestPaths } from '../paths/paths.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { confirmed } from '../support/by-two.ts';
import { tokenOf } from '../support/event-reader.ts';
import { reportSigned } from '../support/register-feed.ts';
import { auditAll, inTurns } from './audit-all.ts';
import { until } from './award.ts';
import { impatient } from './field.ts';
import { startVictim } from './victim.ts';

const WATCHED = 16;
/** Rows that are written when the worker dies; the awards of some have their tasks completed, those of the others do not. */
const DONE = 4;
const HELD = 4;
const AT_ONCE = 8;
const XINQIAN = '91330105MA2AXN003K';
const { publicKey, privateKey } = generateKeyPairSync('ed25519');

let awards: Awards;
let watched: readonly LedAward[];
beforeAll(async () => {
  awards = await startAwards({ patienceMs: 120_000 });
  const { database, client, namespace, deps } = awards;
  const soon = impatient(client.connection as unknown as NativeConnection, namespace, awards.dataConverter);
  const reach = { database, client, namespace, answers: deps.answers, engine: signedEngine(soon, database) };
  const path = shortestPaths().get('funded.watched: watch.elapsed')?.happenings ?? [];
  watched = await inTurns(Array.from({ length: WATCHED }), AT_ONCE, async (_, index) =>
    new LedAward(reach, `R${index}`, path, new Date().toISOString()).lead(path.length - 1),
  );
  const key = { id: 'sample', person: 'p-registry-1', publicKey: publicKey.export({ format: 'jwk' }).x };
  const proposed = awards.as('administrator-1').post('/registry-keys', key);
  expect(await confirmed(awards, proposed)).toMatchObject({ status: 200 });
});
afterAll(async () => awards.stop());

it('what a registry reports reaches every watched award once, sent over and over while a worker is killed', async () => {
  await awards.stopWorker();
  const { namespace, databaseUrls, bundlePath } = awards;
  const victim = await startVictim({
    namespace,
    databaseUrls,
    bundlePath,
    temporalAddress: inject('temporalAddress'),
  });
  let done = 0;
  const held = new Set<string>();
  victim.holds = ({ step: { application, event } }) => {
    if (event.type !== 'relocation.report' || (done += 1) <= DONE) return false;
    held.add(application);
    return true;
  };
  victim.begin();

  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
  const event = {
    id: 'E-1',
    kind: 'addressChange',
    effectiveOn: today,
    address: 'SAMPLE',
    district: '滨江区',
  };
  const bearer = await tokenOf(awards.url, 'registry-1');
  const path = `/api/enterprises/${XINQIAN}/registry-events`;
  const report = async () => reportSigned(awards.url, event, { key: privateKey, bearer, path });
  const sent = [report(), report(), report()];
  await until(() => Promise.resolve(held.size >= HELD), 'rows are written whose tasks are not completed');
  await victim.kill();
  sent.push(report());
  await awards.startWorker();
  const answers = await Promise.all(sent);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect(answers.filter(({ body }) => body['outcome'] === 'new')).toHaveLength(1);
  expect((await report()).body).toEqual({ event: 'E-1', outcome: 'known', awards: [] });

  const rows = await awards.database.sql<{ application: string; accepted: boolean; state: string }[]>`
    select application, accepted, state_after as state from steps where type = 'relocation.report' order by 1`;
  const ids = watched.map(({ award }) => award.id).sort();
  expect([...rows]).toEqual(
    ids.map((application) => ({ application, accepted: true, state: 'funded.relocationReview' })),
  );
  const findings = await auditAll(
    awards,
    watched.map(({ award }) => award),
  );
  expect([...findings].filter(([, against]) => against.length > 0)).toEqual([]);
});
