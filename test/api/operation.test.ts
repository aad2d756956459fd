import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overdueExports, retentionOf } from '../../audit/history/overdue.ts';
import { insertPass } from '../../db/audit/export-passes.ts';
import { logged } from '../../api/http/log.ts';
import { countsAnswers, metrics } from '../../api/metrics.ts';
import { live } from '../../use-cases/live/live.ts';
import { domainCounts } from '../../server/domain-counts.ts';
import { serveMetrics } from '../../server/serve-metrics.ts';
import { freePort } from '../../embedded/ports.ts';
import { tracing } from '../../server/tracing/tracing.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { newClaim } from '../support/claims.ts';
import { until } from '../support/until.ts';
import { apply } from '../support/proven.ts';
import { UNANNOUNCED } from '../support/unannounced.ts';

let awards: Awards;
let metricsUrl: string;
let closeMetrics: () => void;
const lines: Record<string, unknown>[] = [];
beforeAll(async () => {
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(JSON.parse(chunk.toString()) as Record<string, unknown>);
      done();
    },
  });
  awards = await startAwards({
    logger: { ...(logged('info') as object), stream: sink },
    beforeReady: async (app, database) => {
      const counted = metrics(live(database, UNANNOUNCED), async () => domainCounts(database, 0));
      countsAnswers(app, counted);
      const address = `127.0.0.1:${await freePort()}`;
      closeMetrics = await serveMetrics(counted.registry, address);
      metricsUrl = `http://${address}/metrics`;
    },
  });
});
afterAll(async () => {
  closeMetrics();
  await awards.stop();
});

const scraped = async (): Promise<string> => (await fetch(metricsUrl)).text();

describe('the log of the API', () => {
  it('has one line for each answer, with the ids of request, person, award and command, and nothing that was entered', async () => {
    const claim = { ...newClaim(), certificate: 'CANARY-CERTIFICATE' };
    const { body, headers } = await apply(awards.as('applicant-qiaoxi'), claim);
    const id = String(body['id']);
    await awards
      .as('handler-1')
      .post(`/applications/${id}/signals/application.return`, { reasons: 'CANARY-REASON' });
    await awards.as('handler-1').get(`/applications/${id}?CANARY-QUERY=1`);
    await until(() => lines.some(({ application, method }) => application === id && method === 'GET'));
    const line = lines.find(({ reqId }) => reqId === headers.get('x-request-id'));
    expect(line).toMatchObject({
      process: 'api',
      method: 'POST',
      route: '/api/applications',
      status: 201,
      person: 'p-applicant-qiaoxi',
      command: body['commandId'],
      refused: null,
    });
    expect(JSON.stringify(lines.filter((each) => each['reqId'] !== undefined))).not.toMatch(
      /CANARY|127\.0\.0\.1/,
    );
  });
});

describe('the metrics', () => {
  it('count answers and refusals, and tell who is waited for', async () => {
    const { body } = await apply(awards.as('applicant-qiaoxi'), newClaim());
    const path = `/applications/${String(body['id'])}/signals/office.propose`;
    await awards.as('handler-1').post(path, { outcome: 'grant', reasons: 'early' });
    await until(async () =>
      (await scraped()).includes('gongshu_refusals_total{code="state.notAccepting"} 1'),
    );
    const text = await scraped();
    expect(text).toMatch(
      /gongshu_http_request_seconds_count\{route="\/api\/applications",method="POST",status="201"\} \d/,
    );
    expect(text).toMatch(/gongshu_tasks_open\{party="office"\} [1-9]/);
    expect(text).toContain('gongshu_budget_queue_awards 0');
    expect(text).toContain('gongshu_live_streams 0');
    expect(text).not.toContain('p-handler-1');
  });

  it('count what is overdue', async () => {
    await awards.asOwner().sql`update tasks set due = now() - interval '1 day'`;
    expect(await scraped()).toMatch(/gongshu_tasks_overdue\{party="office"\} [1-9]/);
  });

  it('count what was approved and waits for budget, with what it waits for', async () => {
    const { sql } = awards.asOwner();
    await sql.unsafe(`alter table allotments disable trigger append_only; delete from allotments;
      alter table allotments enable trigger append_only`);
    const made = await apply(awards.as('applicant-qiaoxi'), newClaim());
    const id = String(made.body['id']);
    const send = async (account: string, type: string, payload: object = {}): Promise<unknown> =>
      (await awards.as(account).post(`/applications/${id}/signals/${type}`, payload)).body['state'];
    await send('handler-1', 'application.accept');
    for (const officer of ['officer-market', 'officer-finance-bureau', 'officer-street'])
      await send(officer, 'department.confirm');
    await send('handler-1', 'office.propose', { outcome: 'grant', reasons: 'as the file shows' });
    const state = await send('approver-1', 'office.approve', { reasons: 'as the file shows' });
    expect(state).toBe('officeReview.queuedForBudget');
    const text = await scraped();
    expect(text).toMatch(/^gongshu_budget_queue_awards 1$/m);
    expect(text).toMatch(/^gongshu_budget_queue_fen 5000000$/m);
  });

  it('count notifications that are still to be sent, handed over or not, those that nobody took, and those that were dropped', async () => {
    const { sql } = awards.asOwner();
    const [step] = await sql<{ application: string }[]>`select application from steps limit 1`;
    const application = step?.application ?? '';
    const states = ['waiting', 'waiting', 'handedOver', 'sent', 'dropped', 'dead', 'dead'];
    for (const [seq, state] of states.entries())
      await sql`insert into outbox (application, seq, person, channel, state)
        values (${application}, ${seq + 1}, 'p-handler-1', 'email', ${state})`;
    const text = await scraped();
    expect(text).toMatch(/^gongshu_notifications_waiting 3$/m);
    expect(text).toMatch(/^gongshu_notifications_dead 2$/m);
    expect(text).toMatch(/^gongshu_notifications_dropped 1$/m);
  });

  it('count rows that wait to be sealed, and runs that ended half the retention ago and are not exported', async () => {
    const { sql } = awards.asOwner();
    const made = await apply(awards.as('applicant-qiaoxi'), newClaim());
    const id = String(made.body['id']);
    await awards.as('applicant-qiaoxi').post(`/applications/${id}/signals/application.withdraw`, {});
    await awards.client.workflow.getHandle(id).result();
    const { length: rows } = await sql`select 1 from unsealed`;
    expect(rows).toBeGreaterThan(1);
    const before = await scraped();
    expect(before).toMatch(new RegExp(`^gongshu_unsealed_rows ${rows}$`, 'm'));
    expect(before).toMatch(/^gongshu_exports_overdue 0$/m);
    expect(before).not.toMatch(/^gongshu_exported_at_seconds /m);
    const halfMs = (await retentionOf(awards.client)) / 2 + 60_000;
    await sql.unsafe(`alter table steps disable trigger append_only;
      update steps set recorded_at = now() - interval '${String(halfMs)} milliseconds' where application = '${id}';
      alter table steps enable trigger append_only`);
    await insertPass(awards.database, {
      beganAt: '2026-11-01T00:00:00.000Z',
      lookedAt: 0,
      kept: 0,
      overdue: await overdueExports(awards.database, await retentionOf(awards.client)),
    });
    const after = await scraped();
    expect(after).toMatch(/^gongshu_exports_overdue 1$/m);
    expect(after).toMatch(/^gongshu_exported_at_seconds 1793491200$/m);
  });

  it('lie at no other address of their port', async () => {
    expect((await fetch(metricsUrl.replace('/metrics', '/'))).status).toBe(404);
  });
});

it('traces are sent nowhere unless a collector is named', async () => {
  expect(await tracing('test', {})).toBeNull();
  expect(await tracing('test', { OTEL_EXPORTER_OTLP_ENDPOINT: '' })).toBeNull();
});
