import { Client } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { answers } from '../../use-cases/command/answers.ts';
import { buildApp } from '../../api/app.ts';
import { s3Store } from '../../server/s3-store.ts';
import { signedEngine } from '../support/signing.ts';
import { freePort } from '../../embedded/ports.ts';
import { connect, type Database } from '../../db/connect.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { newClaim } from '../support/claims.ts';
import { tokenOf } from '../support/event-reader.ts';
import { pdf } from '../support/files.ts';
import { lineTo, type Line } from '../support/line.ts';
import { UNANNOUNCED } from '../support/unannounced.ts';

let awards: Awards;
let toDatabase: Line;
let toEngine: Line;
let database: Database;
let connection: NativeConnection;
let api: FastifyInstance;
beforeAll(async () => {
  awards = await startAwards();
  const address = new URL(awards.databaseUrls.applicationUrl);
  toDatabase = await lineTo(Number(address.port));
  address.port = String(toDatabase.port);
  database = connect(address.href, 4);
  toEngine = await lineTo(Number(inject('temporalAddress').split(':')[1]));
  connection = await NativeConnection.connect({ address: `127.0.0.1:${toEngine.port}` });
  const client = new Client({
    connection,
    namespace: awards.namespace,
    dataConverter: awards.dataConverter,
  });
  api = buildApp({
    ...awards.deps,
    database,
    answers: answers(database, UNANNOUNCED),
    engine: signedEngine(client, awards.database),
    documents: {
      ...awards.deps.documents,
      store: s3Store({
        endpoint: `http://127.0.0.1:${await freePort()}`,
        bucket: 'nobody-listens',
        region: 'us-east-1',
        accessKeyId: 'key',
        secretAccessKey: 'secret',
      }),
    },
  });
});
afterAll(async () => {
  await api.close();
  await connection.close();
  await database.close();
  await toDatabase.cut();
  await toEngine.cut();
  await awards.stop();
});

async function ask(account: string, request: InjectOptions) {
  const authorization = `Bearer ${await tokenOf(awards.url, account)}`;
  const { statusCode, body, headers } = await api.inject({
    ...request,
    headers: { authorization, ...request.headers },
  });
  return { status: statusCode, headers, body: JSON.parse(body) as Record<string, unknown> };
}

/** An application, asked for again and again under one key. */
function submission(): InjectOptions {
  return {
    method: 'POST',
    url: '/api/applications',
    payload: { claim: newClaim(), documents: [] },
    headers: { 'idempotency-key': randomUUID() },
  };
}

describe('while PostgreSQL cannot be reached', () => {
  it('every route says so, and the same request is taken once it is back', async () => {
    const request = submission();
    expect((await ask('applicant-qiaoxi', { url: '/api/session' })).status).toBe(200);
    await toDatabase.cut();
    for (const asked of [request, { url: '/api/session' }, { url: '/api/notices' }])
      expect(await ask('applicant-qiaoxi', asked)).toMatchObject({
        status: 503,
        body: {
          code: 'database.unavailable',
          title: expect.stringContaining('same Idempotency-Key') as string,
        },
      });
    await toDatabase.mend();
    await expect.poll(async () => (await ask('applicant-qiaoxi', request)).status).toBe(201);
  });

  it('a statement that was broken off is no fault of ours either, and nothing of it stands', async () => {
    const owner = awards.asOwner().sql;
    const request = submission();
    const asked = await owner.begin(async (sql) => {
      await sql`lock table idempotency_keys in access exclusive mode`;
      const answer = ask('applicant-qiaoxi', request);
      await expect
        .poll(async () => {
          const ended = await owner`
            select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock'`;
          return ended.length;
        })
        .toBe(1);
      return { answer: await answer };
    });
    expect(asked.answer).toMatchObject({ status: 503, body: { code: 'database.unavailable' } });
    expect((await ask('applicant-qiaoxi', request)).status).toBe(201);
  });

  it('an error of ours is still called one', async () => {
    await awards.asOwner().sql`alter table notification_marks rename to elsewhere`;
    const answer = await ask('applicant-qiaoxi', { url: '/api/notifications' });
    await awards.asOwner().sql`alter table elsewhere rename to notification_marks`;
    expect(answer).toMatchObject({ status: 500, body: { code: 'internal' } });
  });
});

describe('while the engine cannot be reached', () => {
  it('commands say so and reading goes on; the same request is taken once it is back, with one effect', async () => {
    const request = submission();
    await toEngine.cut();
    const refused = await ask('applicant-qiaoxi', request);
    expect(refused).toMatchObject({ status: 503, body: { code: 'engine.unavailable' } });
    expect((await ask('applicant-qiaoxi', { url: '/api/applications' })).status).toBe(200);
    await toEngine.mend();
    const taken = await ask('applicant-qiaoxi', request);
    expect(taken.status).toBe(201);
    expect(await ask('applicant-qiaoxi', request)).toMatchObject({ status: 201, body: taken.body });
  });
});

describe('while documents cannot be reached', () => {
  it('none is taken, and none is on record', async () => {
    const bytes = pdf('BT (nowhere) Tj ET');
    const answer = await ask('applicant-qiaoxi', {
      method: 'POST',
      url: '/api/documents?name=certificate.pdf',
      payload: bytes,
      headers: { 'content-type': 'application/pdf' },
    });
    expect(answer).toMatchObject({ status: 503, body: { code: 'documents.unavailable' } });
    expect(await database.sql`select 1 from documents`).toHaveLength(0);
  });
});
