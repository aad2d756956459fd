import Fastify from 'fastify';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { developmentIssuer } from '../../api/identity/development-issuer.ts';
import { mountIssuer } from '../../api/identity/mount-issuer.ts';
import { connect, type Database } from '../../db/connect.ts';
import { PEOPLE } from '../../embedded/demonstration.ts';
import { freePort } from '../../embedded/ports.ts';
import { visitor } from '../../tour/visitor.ts';
import { newClaim } from '../support/claims.ts';
import { lineTo, type Line } from '../support/line.ts';
import { launchProgram, newPlace, type Launched, type Place } from '../support/programs.ts';
import { runCommand } from '../support/run-command.ts';
import { until } from '../support/until.ts';

const BUCKETS = ['documents', 'sealed-log'];
const BUCKET_KEYS = { S3_ACCESS_KEY_ID: 'S3RVER', S3_SECRET_ACCESS_KEY: 'S3RVER' };

let place: Place;
let owner: Database;
let s3: S3rver;
let bucketPort: number;
let toDatabase: Line;
let toEngine: Line;
let toBucket: Line;
const launched: Launched[] = [];
beforeAll(async () => {
  s3 = new S3rver({
    ...{ port: 0, address: '127.0.0.1', silent: true },
    directory: await mkdtemp(join(tmpdir(), 'gongshu-away-')),
    configureBuckets: BUCKETS.map((name) => ({ name, configs: [] })),
  });
  bucketPort = (await s3.run()).port;
});
afterAll(async () => s3.close());
beforeEach(async () => {
  place = await newPlace();
  owner = connect(place.databaseUrls.ownerUrl, 2);
  toDatabase = await lineTo(Number(new URL(place.databaseUrls.applicationUrl).port));
  toEngine = await lineTo(Number(inject('temporalAddress').split(':')[1]));
  toBucket = await lineTo(bucketPort);
});
afterEach(async () => {
  for (const { child } of launched) child.kill('SIGKILL');
  await Promise.all(launched.map(({ ended }) => ended));
  launched.length = 0;
  await Promise.all([toDatabase.cut(), toEngine.cut(), toBucket.cut(), owner.close()]);
  await place.databaseUrls.drop();
});

/** By lines to the neighbours, so that each can be away; it is all there is again once the line is mended. */
function start(name: 'api' | 'worker', more: Readonly<Record<string, string>> = {}): Launched {
  const program = launchProgram(name, { ...byLines(), ...more });
  launched.push(program);
  return program;
}
function byLines(): Record<string, string> {
  const url = new URL(place.databaseUrls.applicationUrl);
  url.port = String(toDatabase.port);
  const [S3_BUCKET = '', LOG_BUCKET = ''] = BUCKETS;
  const bucket = { S3_ENDPOINT: `http://127.0.0.1:${String(toBucket.port)}`, S3_BUCKET, LOG_BUCKET };
  const engine = `127.0.0.1:${String(toEngine.port)}`;
  return { ...place.env, DATABASE_URL: url.href, TEMPORAL_ADDRESS: engine, ...bucket, ...BUCKET_KEYS };
}
const cutAll = async () => Promise.all([toDatabase, toEngine, toBucket].map(async (line) => line.cut()));
const waitsFor = async (program: Launched, name: string) =>
  until(() => new RegExp(`^${name}.* does not answer \\(`, 'm').test(program.said()));
const asked = async (path: string) => {
  const response = await fetch(`${place.url}${path}`);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

describe('API and worker that start before what they need', () => {
  it('wait for PostgreSQL, the engine and their buckets, one after the other, and then do their work', async () => {
    await cutAll();
    const [api, worker] = [start('api'), start('worker')];
    for (const [line, name, check, code] of [
      [toDatabase, 'PostgreSQL at', 'postgresql', 'database.unavailable'],
      [toEngine, 'Temporal at', 'temporal', 'engine.unavailable'],
      [toBucket, 'The bucket', 'documents', 'documents.unavailable'],
    ] as const) {
      await Promise.all([waitsFor(api, name), waitsFor(worker, name)]);
      expect(await asked('/api/health/live')).toMatchObject({ status: 200 });
      expect(await asked('/api/health/ready')).toEqual({
        status: 503,
        body: { status: 'not ready', checks: { [check]: 'does not answer' } },
      });
      expect(await asked('/api/session')).toMatchObject({ status: 503, body: { code } });
      await line.mend();
    }
    await Promise.all([api.ready, worker.ready]);
    const applicant = visitor(place.url, 'applicant-qiaoxi');
    expect(await applicant.post('/applications', { claim: newClaim(), documents: [] })).toMatchObject({
      status: 201,
    });
    expect(await owner.sql`select seq from steps where seq = 1`).toHaveLength(1);
    for (const program of [api, worker]) {
      expect(program.said()).toMatch(/^PostgreSQL at 127\.0\.0\.1:\d+ answers, after \d+ s\.$/m);
      for (const secret of [
        `:${new URL(place.databaseUrls.applicationUrl).password}@`,
        'S3RVER',
        place.env['VAULT_KEYS'],
      ])
        expect(program.said()).not.toContain(secret);
    }
  });

  it('the migration waits for PostgreSQL, too', async () => {
    await toDatabase.cut();
    const url = new URL(place.databaseUrls.ownerUrl);
    url.port = String(toDatabase.port);
    const migrate = async (env: Readonly<Record<string, string>> = {}) =>
      runCommand('database', ['migrate'], { MIGRATION_DATABASE_URL: url.href, ...env });
    const { exitCode, stderr } = await migrate({ START_PATIENCE_MS: '1' });
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('or correct MIGRATION_DATABASE_URL')]);
    const migration = migrate();
    await toDatabase.mend();
    expect(await migration).toMatchObject({ exitCode: 0 });
  });

  it.each([
    ['PostgreSQL at', 'DATABASE_URL', () => toDatabase],
    ['Temporal at', 'TEMPORAL_ADDRESS', () => toEngine],
    ['The bucket', 'S3_ENDPOINT', () => toBucket],
  ])('end when %s… does not answer in time, with one sentence', async (name, setting, line) => {
    await line().cut();
    for (const each of ['api', 'worker'] as const) {
      const program = start(each, { START_PATIENCE_MS: '700' });
      expect(await program.ended).toBe(1);
      expect(program.said()).toMatch(
        new RegExp(
          `^${name} .* did not answer within 0\\.7 s \\(.*\\): start it, or correct ${setting}`,
          'm',
        ),
      );
      expect(program.said()).not.toMatch(/^ +at /m);
    }
  });

  it('end at once where no waiting helps, and say why', async () => {
    const wrong = new URL(byLines()['DATABASE_URL'] ?? '');
    wrong.username = 'nobody_in_particular';
    for (const [settings, sentence] of [
      [
        { DATABASE_URL: wrong.href },
        /^PostgreSQL at .* cannot be used \(.*nobody_in_particular.*\): correct/m,
      ],
      [{ TEMPORAL_NAMESPACE: 'of-nobody' }, /^Temporal at .* namespace of-nobody, cannot be used/m],
      [{ S3_BUCKET: 'of-nobody', LOG_BUCKET: 'of-nobody' }, /^The bucket of-nobody at .* cannot be used/m],
    ] as const)
      for (const each of ['api', 'worker'] as const) {
        const program = start(each, settings);
        expect(await program.ended).toBe(1);
        expect(program.said()).toMatch(sentence);
        expect(program.said()).not.toMatch(/^ +at /m);
      }
  });

  it('end at once when they are asked to stop while they wait', async () => {
    await toDatabase.cut();
    for (const name of ['api', 'worker'] as const) {
      const program = start(name);
      await waitsFor(program, 'PostgreSQL at');
      program.child.kill('SIGTERM');
      expect(await program.ended).toBe(0);
    }
  });
});

it('an API starts without its identity provider, and knows people once that is there', async () => {
  const port = await freePort();
  const issuerUrl = `http://127.0.0.1:${String(port)}/oidc`;
  const { DEVELOPMENT_KEY_FILE = '' } = place.env;
  const of = { OIDC_ISSUER: issuerUrl, OIDC_AUDIENCE: 'urn:gongshu:api', OIDC_CLIENT_ID: 'gongshu-portal' };
  const api = start('api', { ...of, DEVELOPMENT_KEY_FILE: '', OIDC_ALGORITHM: 'ES256' });
  await api.ready;
  const issuer = await developmentIssuer(issuerUrl, DEVELOPMENT_KEY_FILE, PEOPLE, place.url);
  const authorization = `Bearer ${await issuer.tokenFor('handler-1')}`;
  const tasks = async () => (await fetch(`${place.url}/api/tasks`, { headers: { authorization } })).status;
  expect(await tasks()).toBe(503);
  const provider = Fastify();
  mountIssuer(provider, issuer);
  await provider.listen({ host: '127.0.0.1', port });
  expect(await tasks()).toBe(200);
  await provider.close();
});
