import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../../api/app.ts';
import { sentence } from '../../contract/errors.ts';
import { DUTIES, type Capacity } from '../../contract/parties.ts';
import { SIGNAL_TYPES, type SignalType } from '../../contract/signals/catalogue.ts';
import { sendersOf } from '../../machine/versions.ts';
import { visitorsAt } from '../../tour/visitors.ts';
import { NEEDS_NO_VERSION, needsVersion } from '../../use-cases/application/needs-version.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { BankOf } from '../support/bank-of.ts';
import { descriptionOf, type OpenApi } from '../support/checked-answers.ts';
import { newClaim } from '../support/claims.ts';
import { exampleFor } from '../support/payloads.ts';
import { senderOf } from '../support/people.ts';
import { apply, provenAt } from '../support/proven.ts';
import { until } from '../support/until.ts';

const reasons = 'as the file shows';
const SENT: readonly SignalType[] = SIGNAL_TYPES.filter((type) => type !== 'application.submit');

let awards: Awards;
let described: OpenApi;
beforeAll(async () => {
  awards = await startAwards();
  described = await descriptionOf(awards.app);
});
afterAll(async () => awards.stop());

const isOfStaff = (senders: readonly Capacity[]): boolean =>
  senders.every((capacity) => DUTIES.some((duty) => duty === capacity));
const submitted = async (): Promise<string> =>
  String((await apply(awards.as('applicant-qiaoxi'), newClaim())).body['id']);
const signal = (id: string, type: SignalType): string => `/applications/${id}/signals/${type}`;
/** Sends without looking first; `ifMatch` as it stands in the header. */
const blindly = async (account: string, path: string, body: object, ifMatch?: string, more: object = {}) =>
  awards.as(account).send('POST', path, body, {
    'idempotency-key': randomUUID(),
    ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
    ...more,
  });
const stepsOf = async (id: string): Promise<readonly string[]> =>
  (
    await awards.database.sql<
      { type: string }[]
    >`select type from steps where application = ${id} order by seq`
  ).map(({ type }) => type);
const refusedOn = async (id: string): Promise<readonly string[]> =>
  (
    await awards.database.sql<{ code: string }[]>`select code from request_refusals where application = ${id}`
  ).map(({ code }) => code);

describe('an act says which version of the award was seen', () => {
  it('if nobody but staff, the group or finance may send it; every other one is free for a reason', () => {
    expect(SIGNAL_TYPES.filter((type) => needsVersion(type) !== isOfStaff(sendersOf(type)))).toEqual([]);
    expect(
      SIGNAL_TYPES.filter((type) => needsVersion(type) === (NEEDS_NO_VERSION[type] ?? '').length > 0),
    ).toEqual([]);
    expect(isOfStaff(['approve', 'group'])).toBe(true);
    expect(isOfStaff(['handle', 'registry'])).toBe(false);
  });

  it('so the description of the API has it, with what is answered otherwise', () => {
    const needing = Object.entries(described.paths).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([, { parameters = [] }]) =>
          parameters.some(({ name, required }) => name === 'If-Match' && required),
        )
        .map(([method]) => `${method} ${path}`),
    );
    const expected = SENT.filter(needsVersion).map((type) => `post /applications/{id}/signals/${type}`);
    expect(needing.toSorted()).toEqual(
      [...expected, 'patch /drafts/{id}', 'post /applications/{id}/interests'].toSorted(),
    );
    const answering428 = Object.entries(described.paths).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, { responses }]) =>
        '428' in responses ? [`${method} ${path}`] : [],
      ),
    );
    expect(answering428.toSorted()).toEqual(needing.toSorted());
  });

  it.each(SENT)('%s: or it is refused on record before anything else happens', async (type) => {
    const id = await submitted();
    // While an award moves on by itself no act is refused for its state.
    await awards.asOwner().sql`update applications set state = 'officeReview.committing' where id = ${id}`;
    const codes: unknown[] = [];
    for (const ifMatch of [undefined, '*']) {
      const { status, body } = await blindly(senderOf(type), signal(id, type), exampleFor(type), ifMatch);
      codes.push(status === 428 ? body['code'] : 'another');
    }
    const isNeeded = needsVersion(type);
    expect(codes).toEqual(Array.from({ length: 2 }, () => (isNeeded ? 'precondition.missing' : 'another')));
    expect((await refusedOn(id)).filter((code) => code === 'precondition.missing')).toHaveLength(
      isNeeded ? 2 : 0,
    );
    if (isNeeded) expect(await stepsOf(id)).toEqual(['application.submit']);
  });
});

describe('who decides without saying what they saw', () => {
  it.each(['zh', 'en'] as const)('learns what to do, in %s', async (language) => {
    const id = await submitted();
    const more = { 'accept-language': language };
    const answer = await blindly('handler-1', signal(id, 'application.accept'), {}, undefined, more);
    expect(answer).toMatchObject({
      status: 428,
      body: { title: sentence('precondition.missing', language) },
    });
  });

  it('is refused for what stands in the way in any case, whatever they saw', async () => {
    const id = await submitted();
    const early = await blindly('handler-1', signal(id, 'office.propose'), { outcome: 'grant', reasons });
    expect(early).toMatchObject({ status: 409, body: { code: 'state.notAccepting' } });
    const foreign = await blindly('finance-1', signal(id, 'application.accept'), {});
    expect(foreign).toMatchObject({ status: 403, body: { code: 'duty.missing' } });
  });

  it('decides once they say it, and not if the award has moved on', async () => {
    const id = await submitted();
    const path = signal(id, 'application.return');
    expect((await blindly('handler-1', path, { reasons }, '"7"')).body).toMatchObject({
      code: 'version.changed',
      status: 412,
    });
    expect((await blindly('handler-1', path, { reasons }, '"1", "2"')).status).toBe(422);
    expect((await blindly('handler-1', path, { reasons }, 'W/"1"')).body).toMatchObject({
      state: 'returned',
    });
    expect(await refusedOn(id)).toEqual(['version.changed']);
  });
});

describe('an act that was done', () => {
  it('is answered as it was, though the award has moved on and whatever is said to have been seen', async () => {
    const id = await submitted();
    const again = { 'idempotency-key': randomUUID() };
    const send = async (ifMatch?: string) =>
      blindly('handler-1', signal(id, 'application.return'), { reasons }, ifMatch, again);
    const first = await send('"1"');
    expect(first).toMatchObject({ status: 200, body: { state: 'returned', version: 2 } });
    for (const ifMatch of ['"1"', '"2"', '"9"', undefined])
      expect((await send(ifMatch)).body).toEqual(first.body);
  });

  it('is not done anew by a repeated request that names no version, and is answered all the same', async () => {
    const id = await submitted();
    const delivered: string[] = [];
    const { deliver } = awards.deps.engine;
    const engine: typeof awards.deps.engine = {
      ...awards.deps.engine,
      deliver: async (application, event) => {
        delivered.push(event.commandId);
        if (isThere) await deliver(application, event);
      },
    };
    let isThere = false;
    const api: FastifyInstance = buildApp({ ...awards.deps, engine, patienceMs: 50 });
    const token = await awards.deps.development?.issuer.tokenFor('handler-1');
    const headers = { authorization: `Bearer ${token ?? ''}`, 'idempotency-key': randomUUID() };
    const send = async (more: object) => {
      const request = {
        method: 'POST',
        url: `/api${signal(id, 'application.accept')}`,
        payload: {},
      } as const;
      return (await api.inject({ ...request, headers: { ...headers, ...more } })).statusCode;
    };
    expect(await send({ 'if-match': '"1"' })).toBe(202);
    expect(await send({})).toBe(202);
    expect(delivered).toHaveLength(1);
    isThere = true;
    await send({ 'if-match': '"1"' });
    await until(async () => (await stepsOf(id)).includes('application.accept'));
    await until(async () => (await send({})) === 200);
    expect((await stepsOf(id)).filter((type) => type === 'application.accept')).toHaveLength(1);
    await api.close();
  });
});

describe('an act on many', () => {
  it('names the version of each: one that has moved on is refused, the others are not', async () => {
    const applicant = awards.as('applicant-qiaoxi');
    const form = await provenAt(applicant, newClaim());
    const old = String((await applicant.post('/applications', form)).body['id']);
    await awards.as('handler-1').post(signal(old, 'application.return'), { reasons });
    expect((await applicant.post(signal(old, 'application.resubmit'), form)).status).toBe(200);
    const present = await submitted();
    const applications = [old, present].map((application) => ({ application, version: 1 }));
    const many = { signal: 'application.accept', applications };
    const { body } = await awards.as('handler-1').post('/tasks/accept', many);
    expect(body['answers']).toMatchObject([
      { application: old, status: 412, body: { code: 'version.changed' } },
      { application: present, status: 200, body: { state: 'departmentVerification.answering' } },
    ]);
    expect(await refusedOn(old)).toEqual(['version.changed']);
  });

  it('that names none of one is not taken', async () => {
    const id = await submitted();
    for (const item of [id, { application: id }, { application: id, version: null }]) {
      const many = { signal: 'application.accept', applications: [item] };
      expect((await awards.as('handler-1').post('/tasks/accept', many)).status).toBe(422);
    }
    expect(await stepsOf(id)).toEqual(['application.submit']);
  });

  it('finds the versions in the inbox', async () => {
    const id = await submitted();
    const { tasks } = (await awards.as('handler-1').get('/tasks?limit=100')).body;
    expect(tasks).toContainEqual(expect.objectContaining({ application: id, version: 1 }));
  });
});

it('in the journal each decision bears the version that was seen, those too that a file of the bank brings', async () => {
  const bank = await BankOf.open(awards);
  expect(await bank.receives([bank.line()])).toBe('ok');
  expect((await visitorsAt(awards.url, () => undefined).view('handler-1', bank.id)).state).toBe(
    'funded.settled',
  );
  const decided = await awards.database.sql<{ type: SignalType; seen: number | null; before: number }[]>`
    select type, (event->>'expectedVersion')::int as seen,
      (select max(seq) from steps before where before.application = s.application and before.seq < s.seq and before.accepted) as before
    from steps s where application = ${bank.id} and accepted and event#>>'{actor,as}' = any(${[...DUTIES]}) order by seq`;
  expect(decided.map(({ type }) => type)).toEqual([
    'application.accept',
    ...['department.confirm', 'department.confirm', 'department.confirm'],
    'office.propose',
    'office.approve',
    'payment.confirm',
  ]);
  expect(decided.filter(({ seen, before }) => seen !== before)).toEqual([]);
}, 60_000);
