import { afterAll, beforeAll, expect, it } from 'vitest';
import { insertPass } from '../../db/audit/export-passes.ts';
import { findUnrecorded, keepUnrecorded } from '../../db/step/unrecorded-steps.ts';
import { domainCounts } from '../../server/domain-counts.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { newClaim } from '../support/claims.ts';
import { apply } from '../support/proven.ts';
import { until } from '../support/until.ts';

const HOUR_MS = 3_600_000;
let awards: Awards;
beforeAll(async () => {
  awards = await startAwards();
});
afterAll(async () => awards.stop());

interface Ready {
  readonly status: string;
  readonly checks: Readonly<Record<string, string | null>>;
}
async function ready(): Promise<Ready & { readonly answered: number }> {
  const answer = await fetch(`${awards.url}/api/health/ready`);
  return { ...((await answer.json()) as Ready), answered: answer.status };
}
const unrecorded = async () => (await domainCounts(awards.database, 0)).unrecordedSteps;

/** An award whose newest row is gone, as in a database that is older than the engine; with the row, to be put back. */
async function setBack(): Promise<{ readonly id: string; readonly putBack: () => Promise<void> }> {
  const { sql } = awards.asOwner();
  const { body } = await apply(awards.as('applicant-qiaoxi'), newClaim());
  const id = String(body['id']);
  await awards.as('handler-1').post(`/applications/${id}/signals/application.return`, { reasons: '请补充' });
  const newest = `application = '${id}' and seq = 2`;
  await until(async () => (await sql.unsafe(`select from steps where ${newest}`)).length === 1);
  const withTriggersOff = async (change: string): Promise<void> => {
    await sql.unsafe(
      `set session_replication_role = replica; ${change}; set session_replication_role = default`,
    );
  };
  const table = `lost_${id.toLowerCase()}`;
  await withTriggersOff(
    `create table ${table} as select * from steps where ${newest}; delete from steps where ${newest}`,
  );
  const columns = await sql<{ names: string }[]>`
    select string_agg(quote_ident(column_name), ', ') as names from information_schema.columns
    where table_name = 'steps' and is_generated = 'NEVER'`;
  const names = columns[0]?.names ?? '';
  return {
    id,
    putBack: async () =>
      withTriggersOff(`insert into steps (${names}) select ${names} from ${table}; drop table ${table}`),
  };
}

it('a step that cannot be recorded is named by metric and health, while everybody else is served', async () => {
  expect(await unrecorded()).toBe(0);
  await until(async () => (await ready()).status === 'ready');
  expect(await ready()).toMatchObject({ answered: 200 });
  const { id, putBack } = await setBack();
  await awards.deps.engine.deliver(id, {
    type: 'application.withdraw',
    payload: {},
    actor: { person: 'p-applicant-qiaoxi', as: 'applicant' },
    at: new Date().toISOString(),
    commandId: `${id}-late`,
  });
  await until(async () => (await unrecorded()) === 1);
  // What has only just failed may be over in a moment.
  expect(await ready()).toMatchObject({ status: 'ready' });
  await awards.database.sql`update unrecorded_steps set since = since - interval '1 hour'`;
  expect(await ready()).toMatchObject({
    status: 'attention',
    answered: 200,
    checks: { recording: expect.stringContaining(id) as string },
  });
  const other = await apply(awards.as('applicant-qiaoxi'), newClaim());
  expect(other.status).toBe(201);
  await putBack();
  await until(async () => (await unrecorded()) === 0);
  expect(await ready()).toMatchObject({ status: 'ready' });
});

it('a row that another event has taken goes on standing still, though a row with its number is there', async () => {
  const { body } = await apply(awards.as('applicant-qiaoxi'), newClaim());
  const application = String(body['id']);
  await keepUnrecorded(awards.database, { application, seq: 1, kind: 'PostgresError' });
  expect(await findUnrecorded(awards.database)).toEqual([]);
  await keepUnrecorded(awards.database, { application, seq: 1, kind: 'JournalConflict' });
  expect(await findUnrecorded(awards.database)).toMatchObject([{ application, kind: 'JournalConflict' }]);
  await awards.database.sql`delete from unrecorded_steps`;
});

it('an export that lags is named by health, and one that came to its end is not', async () => {
  const passed = async (agoMs: number, overdue: readonly { application: string; runId: string }[]) =>
    insertPass(awards.database, {
      ...{ beganAt: new Date(Date.now() - agoMs).toISOString(), lookedAt: 1, kept: 1, overdue },
    });
  await passed(4 * HOUR_MS, []);
  expect(await ready()).toMatchObject({
    status: 'attention',
    answered: 200,
    checks: { exporting: expect.stringContaining('no export came to its end since') as string },
  });
  await passed(HOUR_MS, [{ application: 'A1', runId: 'r1' }]);
  expect((await ready()).checks).toMatchObject({
    exporting: expect.stringMatching(/^1 finished run/) as string,
  });
  await passed(0, []);
  expect(await ready()).toMatchObject({ status: 'ready' });
});
