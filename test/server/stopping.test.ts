import { createServer, type Server } from 'node:http';
import { connect as connectTo, type AddressInfo, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { freePort } from '../../embedded/ports.ts';
import { visitor } from '../../tour/visitor.ts';
import { connect, type Database } from '../../db/connect.ts';
import { startCollector } from '../support/collector.ts';
import { EventReader, tokenOf } from '../support/event-reader.ts';
import { newClaim } from '../support/claims.ts';
import { newPlace, startProgram, type Place, type Program } from '../support/programs.ts';
import { until } from '../support/until.ts';

let place: Place;
let owner: Database;
/** Takes what it is sent, and never answers. */
let deafCollector: Server;
const started: Program[] = [];
beforeAll(async () => {
  deafCollector = createServer(() => undefined);
  await new Promise<void>((resolve) => deafCollector.listen(0, '127.0.0.1', resolve));
});
beforeEach(async () => {
  place = await newPlace();
  owner = connect(place.databaseUrls.ownerUrl, 2);
});
afterEach(async () => {
  for (const { child } of started) child.kill('SIGKILL');
  await Promise.all(started.map(({ ended }) => ended));
  started.length = 0;
  await owner.close();
  await place.databaseUrls.drop();
});
afterAll(() => {
  deafCollector.close();
  deafCollector.closeAllConnections();
});

async function start(name: 'api' | 'worker', more: Record<string, string> = {}): Promise<Program> {
  const program = await startProgram(name, { ...place.env, ...more });
  started.push(program);
  return program;
}

const as = (account: string) => visitor(place.url, account);
const submit = async () => as('applicant-qiaoxi').post('/applications', { claim: newClaim(), documents: [] });

/** A client that sends the half of a request, which the API has begun to read, and nothing more. */
async function hangingClient(): Promise<{ socket: Socket; left: Promise<void> }> {
  const { hostname, port } = new URL(place.url);
  const socket = connectTo(Number(port), hostname);
  const left = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  socket.on('error', () => undefined);
  socket.write(
    `POST /api/dev/token HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: application/json\r\n` +
      'content-length: 100\r\nexpect: 100-continue\r\n\r\n',
  );
  await new Promise<void>((resolve) => socket.once('data', () => resolve()));
  socket.write('{');
  return { socket, left };
}

const isOpen = async (): Promise<boolean> =>
  fetch(`${place.url}/api/health/live`).then(
    () => true,
    () => false,
  );

describe('an API that is asked to stop', () => {
  it('answers what is under way, ends event streams, cuts off who hangs, and waits for no collector', async () => {
    const { port } = deafCollector.address() as AddressInfo;
    const api = await start('api', {
      PATIENCE_MS: '1500',
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
    });
    const reader = new EventReader(`${place.url}/api/tasks/events`, await tokenOf(place.url, 'handler-1'));
    const { response, left } = await reader.come();
    expect(response.status).toBe(200);
    const hanging = await hangingClient();
    // No worker runs: the request waits for its row.
    const answer = submit();
    await until(async () => (await owner.sql`select 1 from idempotency_keys`).length === 1);
    api.child.kill('SIGTERM');
    const { status, body } = await answer;
    expect(status).toBe(202);
    expect(body).toMatchObject({ outcome: 'pending' });
    await left;
    await hanging.left;
    expect(await api.ended).toBe(0);
    expect(api.said()).not.toContain('cut off');
  });

  it('ends at once when it is asked again, and was not held up by a collector that is away', async () => {
    const api = await start('api', { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${await freePort()}` });
    expect((await as('handler-1').get('/tasks')).status).toBe(200);
    const { left } = await hangingClient();
    api.child.kill('SIGTERM');
    await until(async () => !(await isOpen()));
    expect(api.child.exitCode).toBeNull();
    api.child.kill('SIGTERM');
    expect(await api.ended).toBe(1);
    await left;
  });
});

describe('a worker that is asked to stop', () => {
  it('lets the step that it records come to its end, records nothing twice, and sends the last of its spans', async () => {
    await start('api', { PATIENCE_MS: '60000' });
    const collector = await startCollector();
    const worker = await start('worker', {
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      // Later than this test: what arrives was sent because the worker stopped.
      OTEL_BSP_SCHEDULE_DELAY: '600000',
    });
    const stateChanges = () => worker.said().split('Worker state changed').length;
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const locked = owner.sql.begin(async (tx) => {
      await tx`lock table steps in share row exclusive mode`;
      await held;
    });
    const answer = submit();
    await until(
      async () =>
        (
          await owner.sql`select 1 from pg_stat_activity
            where datname = current_database() and usename = 'gongshu_app' and wait_event_type = 'Lock'`
        ).length > 0,
    );
    const before = stateChanges();
    worker.child.kill('SIGTERM');
    await until(() => stateChanges() > before);
    release();
    await locked;
    expect((await answer).status).toBe(201);
    expect(await worker.ended).toBe(0);
    expect(worker.said()).not.toContain('Activity failed');
    expect(collector.spans.map(({ name }) => name)).toContain('recordStep');
    collector.close();
    expect(await owner.sql`select seq from steps where seq = 1`).toHaveLength(1);
  });
});
