import { Client, Connection } from '@temporalio/client';
import proto from '@temporalio/proto';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { freePort } from '../../embedded/ports.ts';
import { visitor } from '../../tour/visitor.ts';
import { connect, type Database } from '../../db/connect.ts';
import { startCollector, valueOf, type Collector, type Span } from '../support/collector.ts';
import { newClaim } from '../support/claims.ts';
import { newPlace, startProgram, type Place, type Program } from '../support/programs.ts';
import { until } from '../support/until.ts';

const { History } = proto.temporal.api.history.v1;

let place: Place;
let collector: Collector;
let owner: Database;
let worker: Program;
let workerMetrics: string;
const programs: Program[] = [];
beforeAll(async () => {
  [place, collector] = await Promise.all([newPlace(), startCollector()]);
  owner = connect(place.databaseUrls.ownerUrl, 1);
  workerMetrics = `127.0.0.1:${await freePort()}`;
  const env = {
    ...place.env,
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_BSP_SCHEDULE_DELAY: '100',
  };
  const observed = { ...env, METRICS_ADDRESS: workerMetrics, LOG_LEVEL: 'debug' };
  const [api, started] = await Promise.all([startProgram('api', env), startProgram('worker', observed)]);
  worker = started;
  programs.push(api, worker);
});
afterAll(async () => {
  for (const { child } of programs) child.kill('SIGKILL');
  await Promise.all(programs.map(({ ended }) => ended));
  collector.close();
  await owner.close();
  await place.databaseUrls.drop();
});

const as = (account: string) => visitor(place.url, account);
const traceOf = (id: string): Span[] => collector.spans.filter(({ traceId }) => traceId === id);
const named = (spans: readonly Span[], name: string): Span[] => spans.filter((span) => span.name === name);
const submit = async (claim = newClaim()) =>
  (await as('applicant-qiaoxi').post('/applications', { claim, documents: [] })).body;

async function historyOf(id: string) {
  const connection = await Connection.connect({ address: inject('temporalAddress') });
  try {
    const client = new Client({ connection, namespace: place.namespace });
    return await client.workflow.getHandle(id).fetchHistory();
  } finally {
    await connection.close();
  }
}

describe('the trace of a command', () => {
  it('is named by the command’s id, and leads from the request by the sending to the step and what it set off', async () => {
    const { id } = await submit();
    const path = `/applications/${String(id)}/signals`;
    const { body } = await as('handler-1').post(`${path}/application.accept`, {});
    const command = String(body['commandId']);
    await until(() => traceOf(command).length === 4);
    const spans = traceOf(command);
    const [request] = named(spans, 'POST /api/applications/:id/signals/application.accept');
    const [sending] = named(spans, 'signal application.accept');
    const [step, following] = named(spans, 'recordStep');
    expect(request).toMatchObject({ service: 'gongshu-api' });
    expect(request?.parentSpanId ?? '').toBe('');
    expect(sending).toMatchObject({ service: 'gongshu-api', parentSpanId: request?.spanId });
    expect(step).toMatchObject({ service: 'gongshu-worker', parentSpanId: sending?.spanId });
    // The units are found in a step of its own.
    expect(following).toMatchObject({ service: 'gongshu-worker', parentSpanId: step?.spanId });
    expect(valueOf(following?.attributes ?? [], 'command.id')).toBe(`${String(id)}/2/departments.routed`);
    expect(new Set(spans.map(({ attributes }) => valueOf(attributes, 'workflow.id')))).toEqual(
      new Set(['', id]),
    );
  });

  it('begins with the start of the award, too', async () => {
    const { commandId } = await submit();
    await until(() => traceOf(String(commandId)).length >= 3);
    const spans = traceOf(String(commandId));
    const [sending] = named(spans, 'start application');
    expect(sending?.parentSpanId).toBe(named(spans, 'POST /api/applications')[0]?.spanId);
    expect(named(spans, 'recordStep')[0]?.parentSpanId).toBe(sending?.spanId);
  });

  it('is one for each of many that come by one request, which their sendings link', async () => {
    const [one, other] = await Promise.all([submit(), submit()]);
    const applications = [one['id'], other['id']];
    const { body } = await as('handler-1').post('/tasks/accept', {
      signal: 'application.accept',
      applications: applications.map((application) => ({ application, version: 1 })),
    });
    const answers = body['answers'] as { readonly body: { readonly commandId: string } }[];
    const commands = answers.map(({ body: { commandId } }) => commandId);
    await until(() => commands.every((command) => traceOf(command).length >= 2));
    await until(() => named(collector.spans, 'POST /api/tasks/accept').length === 1);
    const [request] = named(collector.spans, 'POST /api/tasks/accept');
    for (const command of commands) {
      const [sending] = named(traceOf(command), 'signal application.accept');
      expect(sending?.parentSpanId ?? '').toBe('');
      expect(sending?.links).toMatchObject([{ traceId: request?.traceId }]);
    }
  });

  it('is never that which a stranger sends: it is linked', async () => {
    const stranger = '0af7651916cd43dd8448eb211c80319c';
    const before = named(collector.spans, 'GET /api/health/live').length;
    await fetch(`${place.url}/api/health/live`, {
      headers: { traceparent: `00-${stranger}-b7ad6b7169203331-01` },
    });
    await until(() => named(collector.spans, 'GET /api/health/live').length > before);
    expect(traceOf(stranger)).toEqual([]);
    expect(named(collector.spans, 'GET /api/health/live').at(-1)?.links).toMatchObject([
      { traceId: stranger },
    ]);
  });
});

describe('what is traced', () => {
  it('leaves no byte in a history, and no span comes from workflow code', async () => {
    const { id } = await submit();
    await as('handler-1').post(`/applications/${String(id)}/signals/application.accept`, {});
    const history = await historyOf(String(id));
    const text = Buffer.from(History.encode(history).finish()).toString('latin1');
    expect(text).toContain('application.accept');
    expect(text).not.toMatch(/_tracer-data|traceparent/);
    const headers = (history.events ?? []).flatMap((recorded) => [
      recorded.workflowExecutionStartedEventAttributes?.header?.fields,
      recorded.workflowExecutionSignaledEventAttributes?.header?.fields,
      recorded.activityTaskScheduledEventAttributes?.header?.fields,
      recorded.markerRecordedEventAttributes?.header?.fields,
    ]);
    expect(headers.filter((fields) => Object.keys(fields ?? {}).length > 0)).toEqual([]);
    const names = new Set(collector.spans.map(({ name }) => name.replace(/^(GET|POST) .*/, 'a request')));
    const { size } = names;
    for (const known of [
      'a request',
      'recordStep',
      'signal application.accept',
      'start application',
      'start followSteps',
    ])
      names.delete(known);
    expect([...names]).toEqual([]);
    expect(size).toBe(5);
  });

  it('is ids and the routes’ own addresses: nothing that was entered', async () => {
    const canary = `CANARY-${randomUUID()}`;
    const { id } = await submit(newClaim({ certificate: canary, recognition: `product:${canary}` }));
    const path = `/applications/${String(id)}`;
    await as('handler-1').post(`${path}/signals/application.return`, { reasons: canary });
    await as('handler-1').get(`${path}?${canary}=1`);
    await as('handler-1').get(`/${canary}`);
    await until(() => named(collector.spans, 'GET none').length > 0);
    expect(JSON.stringify(collector.spans)).toContain(String(id));
    expect(JSON.stringify(collector.spans)).not.toMatch(/CANARY|127\.0\.0\.1/);
  });
});

const linesOf = (said: string): Record<string, unknown>[] =>
  said
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('a step that fails with what was entered in its message', () => {
  it('is in the log by the ids of its workflow and run, and in the trace by its kind, and is recorded once it can be', async () => {
    const { id } = await submit();
    await owner.sql`create function refuse_row() returns trigger language plpgsql as
      $$ begin raise exception 'no room for %', new::text; end $$`;
    await owner.sql`create trigger refuse_rows before insert on steps for each row execute function refuse_row()`;
    const path = `/applications/${String(id)}/signals/application.return`;
    const answered = as('handler-1').post(path, { reasons: 'CANARY-REASON' });
    const failures = () =>
      linesOf(worker.said()).filter(
        ({ msg, workflowId, attempt }) =>
          workflowId === id && msg === 'Activity failed' && Number(attempt) >= 2,
      );
    await until(() => failures().length > 0);
    await owner.sql`drop trigger refuse_rows on steps`;
    expect((await answered).status).toBe(200);
    expect(failures()[0]).toMatchObject({
      level: 'WARN',
      runId: expect.any(String) as string,
      activityType: 'recordStep',
      err: { type: 'PostgresError', code: 'P0001' },
    });
    const command = String((await answered).body['commandId']);
    await until(() => traceOf(command).length >= 4);
    const kinds = named(traceOf(command), 'recordStep').map(({ attributes }) =>
      valueOf(attributes, 'error.type'),
    );
    expect(kinds).toContain('PostgresError');
    expect(JSON.stringify(collector.spans)).not.toMatch(/CANARY|no room/);
    expect(worker.said()).not.toMatch(/CANARY|no room/);
  });
});

describe('the worker', () => {
  it('logs lines of JSON with a level and a time, and those of a workflow with its ids', () => {
    const lines = linesOf(worker.said());
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines)
      expect(line).toMatchObject({
        level: expect.stringMatching(/^(TRACE|DEBUG|INFO|WARN|ERROR)$/) as string,
        time: expect.any(Number) as number,
        process: 'worker',
        msg: expect.any(String) as string,
      });
    const ofWorkflows = lines.filter(({ workflowId }) => workflowId !== undefined);
    expect(ofWorkflows.length).toBeGreaterThan(0);
    expect(ofWorkflows.filter(({ runId }) => runId === undefined)).toEqual([]);
  });

  it('answers with its metrics at METRICS_ADDRESS: tasks and slots of each of its queues, and nobody’s id', async () => {
    const response = await fetch(`http://${workerMetrics}/metrics`);
    const text = await response.text();
    expect(response.status).toBe(200);
    for (const queue of ['awards', 'audit', 'notify'])
      expect(text).toMatch(
        new RegExp(`temporal_worker_task_slots_available\\{[^}]*task_queue="${queue}"[^}]*\\} \\d`),
      );
    expect(text).toMatch(/temporal_local_activity_total_total\{[^}]*activity_type="recordStep"[^}]*\} [1-9]/);
    expect(text).toMatch(/temporal_workflow_task_schedule_to_start_latency_bucket/);
    expect(text).not.toMatch(/CANARY|p-handler-1/);
  });
});
