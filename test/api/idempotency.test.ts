import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answers } from '../../use-cases/command/answers.ts';
import { buildApp } from '../../api/app.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { newClaim } from '../support/claims.ts';
import { UNANNOUNCED } from '../support/unannounced.ts';

const RACES = Number(process.env['RACES'] ?? 40);
/** Races under way at the same time. */
const AT_ONCE = 8;

let awards: Awards;
let apis: readonly FastifyInstance[];
let token: string;
beforeAll(async () => {
  awards = await startAwards();
  const another = buildApp({ ...awards.deps, answers: answers(awards.database, UNANNOUNCED) });
  await another.ready();
  apis = [awards.app, another];
  token = (await awards.deps.development?.issuer.tokenFor('applicant-qiaoxi')) ?? '';
});
afterAll(async () => {
  await apis[1]?.close();
  await awards.stop();
});

interface Sent {
  readonly status: number;
  readonly bytes: string;
  readonly location: unknown;
}

const send = async (api: FastifyInstance, key: string, payload: object): Promise<Sent> => {
  const headers = { authorization: `Bearer ${token}`, 'idempotency-key': key };
  const answer = await api.inject({ method: 'POST', url: '/api/applications', headers, payload });
  return { status: answer.statusCode, bytes: answer.body, location: answer.headers['location'] };
};

/** Sends a request to one of the APIs until it has its final answer. */
const insist = async (api: FastifyInstance, key: string, payload: object): Promise<Sent> => {
  for (;;) {
    const sent = await send(api, key, payload);
    if (sent.status !== 202 && !sent.bytes.includes('idempotency.running')) return sent;
    await delay(20);
  }
};

const applicationsFor = async (certificate: unknown): Promise<number> =>
  (await awards.database.sql`select from applications where claim->>'certificate' = ${String(certificate)}`)
    .count;

describe('equal requests at the same moment, at two API processes', () => {
  it(`have one effect and one answer, byte for byte, in each of ${RACES} races of 2 to 16`, async () => {
    const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
    const sizes = fc.sample(fc.integer({ min: 2, max: 16 }), { seed, numRuns: RACES });
    const race = async (size: number): Promise<string[]> => {
      const [key, claim] = [randomUUID(), newClaim() as { certificate: string }];
      const payload = { claim, documents: [] };
      const sent = await Promise.all(
        Array.from({ length: size }, (_, index) =>
          insist(apis[index % apis.length] ?? awards.app, key, payload),
        ),
      );
      const distinct = new Set(
        sent.map(({ status, bytes, location }) => `${status} ${String(location)} ${bytes}`),
      );
      const effects = await applicationsFor(claim.certificate);
      const isWell = distinct.size === 1 && sent[0]?.status === 201 && effects === 1;
      return isWell ? [] : [`${size} requests: ${effects} applications, ${[...distinct].join(' | ')}`];
    };
    const wrong: string[] = [];
    for (let from = 0; from < RACES; from += AT_ONCE)
      wrong.push(...(await Promise.all(sizes.slice(from, from + AT_ONCE).map(race))).flat());
    expect(wrong, `seed ${seed}`).toEqual([]);
  }, 1_800_000);

  it('learn that the request is being worked on, and when to ask again', async () => {
    await awards.stopWorker();
    const [key, payload] = [randomUUID(), { claim: newClaim(), documents: [] }];
    const first = insist(awards.app, key, payload);
    await expect
      .poll(async () => (await send(awards.app, key, payload)).bytes)
      .toContain('idempotency.running');
    const elsewhere = await apis[1]?.inject({
      method: 'POST',
      url: '/api/applications',
      headers: { authorization: `Bearer ${token}`, 'idempotency-key': key },
      payload,
    });
    expect(elsewhere?.json()).toMatchObject({ status: 409, code: 'idempotency.running' });
    expect(elsewhere?.headers['retry-after']).toBe('1');
    await awards.startWorker();
    expect((await first).status).toBe(201);
  });
});

describe('a process that dies', () => {
  it('after the effect and before the answer leaves the same command to a client that asks again', async () => {
    const [key, claim] = [randomUUID(), newClaim() as { certificate: string }];
    const payload = { claim, documents: [] };
    const sent = await insist(awards.app, key, payload);
    await awards.database.sql`
      update idempotency_keys set status = null, body = null, headers = null, running_until = now() + interval '1 hour'
      where key = ${key}`;
    expect((await send(awards.app, key, payload)).bytes).toContain('idempotency.running');
    await awards.database.sql`update idempotency_keys set running_until = now() where key = ${key}`;
    const again = await insist(awards.app, key, payload);
    expect(again).toMatchObject({ status: 201, location: sent.location });
    expect(JSON.parse(again.bytes)).toMatchObject({
      commandId: (JSON.parse(sent.bytes) as { commandId: string }).commandId,
    });
    expect(await applicationsFor(claim.certificate)).toBe(1);
  });

  it('keeps nothing of another request under the same key', async () => {
    const key = randomUUID();
    await insist(awards.app, key, { claim: newClaim(), documents: [] });
    const other = await send(awards.app, key, { claim: newClaim(), documents: [] });
    expect(JSON.parse(other.bytes)).toMatchObject({ status: 422, code: 'idempotency.otherBody' });
  });
});

describe('an answer', () => {
  const age = async (key: string, age: string) =>
    awards.database.sql`update idempotency_keys set created_at = now() - ${age}::interval where key = ${key}`;

  it('is kept for 72 hours; after them the same key is a new request', async () => {
    const key = randomUUID();
    const [first, second] = [newClaim(), newClaim()];
    const sent = await insist(awards.app, key, { claim: first, documents: [] });
    await age(key, '71 hours 59 minutes');
    expect(await send(awards.app, key, { claim: first, documents: [] })).toEqual(sent);
    expect((await send(awards.app, key, { claim: second, documents: [] })).status).toBe(422);
    await age(key, '72 hours 1 second');
    const anew = await insist(awards.app, key, { claim: second, documents: [] });
    expect(anew.status).toBe(201);
    expect(anew.location).not.toBe(sent.location);
    expect(await insist(awards.app, key, { claim: second, documents: [] })).toEqual(anew);
  });

  it('that has expired goes when others come; its command is still its sender’s to look up', async () => {
    const [key, claim] = [randomUUID(), newClaim()];
    const { bytes } = await insist(awards.app, key, { claim, documents: [] });
    await age(key, '73 hours');
    await insist(awards.app, randomUUID(), { claim: newClaim(), documents: [] });
    expect((await awards.database.sql`select from idempotency_keys where key = ${key}`).count).toBe(0);
    const { commandId } = JSON.parse(bytes) as { commandId: string };
    expect((await awards.as('applicant-qiaoxi').get(`/commands/${commandId}`)).body).toMatchObject({
      outcome: 'accepted',
    });
  });
});
