import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../../api/app.ts';
import type { TypedClaim } from '../../policy/engine/needs.ts';
import { sampleForms } from '../../tour/forms.ts';
import { settled, submitted } from '../../tour/led-award.ts';
import { visitorsAt } from '../../tour/visitors.ts';
import { answers } from '../../use-cases/command/answers.ts';
import { Unavailable } from '../../use-cases/unavailable.ts';
import { sourcesOfRooms } from '../architecture/rooms.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { newClaim } from '../support/claims.ts';
import { UNANNOUNCED } from '../support/unannounced.ts';

let awards: Awards;
let another: FastifyInstance;
/** Has no patience, and the engine that the test gives it. */
let hasty: FastifyInstance;
let isEngineAway = false;
let token: string;
beforeAll(async () => {
  awards = await startAwards();
  const { deps } = awards;
  another = buildApp({ ...deps, answers: answers(awards.database, UNANNOUNCED) });
  const engine: typeof deps.engine = {
    ...deps.engine,
    start: async (...first) => {
      if (isEngineAway) throw new Unavailable('engine');
      await deps.engine.start(...first);
    },
  };
  hasty = buildApp({ ...deps, engine, patienceMs: 1 });
  await Promise.all([another.ready(), hasty.ready()]);
  token = (await deps.development?.issuer.tokenFor('applicant-qiaoxi')) ?? '';
});
afterAll(async () => {
  await Promise.all([another.close(), hasty.close()]);
  await awards.stop();
});

const formOf = (claim: TypedClaim) => ({ claim, documents: [] });
const me = () => awards.as('applicant-qiaoxi');
const apply = async (claim: TypedClaim, anotherThan?: readonly unknown[], account = 'applicant-qiaoxi') =>
  awards
    .as(account)
    .post('/applications', { ...formOf(claim), ...(anotherThan !== undefined && { anotherThan }) });
const begun = async (claim: TypedClaim, anotherThan?: readonly string[]): Promise<string> => {
  const { status, body } = await apply(claim, anotherThan);
  expect([status, body['code']]).toEqual([201, undefined]);
  return String(body['id']);
};
const sendTo = async (api: FastifyInstance, key: string, payload: object) => {
  const headers = { authorization: `Bearer ${token}`, 'idempotency-key': key };
  const { statusCode, body } = await api.inject({
    method: 'POST',
    url: '/api/applications',
    headers,
    payload,
  });
  return { status: statusCode, bytes: body, body: JSON.parse(body) as Record<string, unknown> };
};
const openOn = async (claim: TypedClaim): Promise<number> =>
  (
    await awards.database
      .sql`select from applications where claim->>'certificate' = ${(claim as { certificate: string }).certificate}`
  ).count;
const refusals = async (): Promise<number> => {
  const [row] = await awards.database.sql<{ n: number }[]>`
    select count(*)::int as n from request_refusals where code = 'application.twin' and type = 'application.submit'`;
  return row?.n ?? 0;
};
const twin = (...ids: string[]) => ({
  status: 409,
  body: {
    code: 'application.twin',
    applications: ids,
    addresses: ids.map((id) => `/api/applications/${id}`),
  },
});

describe('a claim that is equal to an open one', () => {
  it('is answered with the open application under every other key, on record, and in both languages', async () => {
    const claim = newClaim();
    const before = await refusals();
    const first = await begun(claim);
    const [second, third] = [await apply(claim), await apply(claim)];
    expect([second, third]).toMatchObject([twin(first), twin(first)]);
    expect((await refusals()) - before).toBe(2);
    expect(await openOn(claim)).toBe(1);
    const [{ zh = '', en = '' } = {}] = second.body['errors'] as { zh?: string; en?: string }[];
    expect([zh, en].map((words) => words.includes(first))).toEqual([true, true]);
    expect((await me().get(`/applications/${first}`)).status).toBe(200);
  });

  it('is so however its words are typed, and whatever else differs', async () => {
    const name = `丝绸${randomUUID()}`;
    const first = await begun(newClaim({ recognition: `product:${name}` }));
    const typed = newClaim({ recognition: `product: ${name.toUpperCase().replace('丝', '絲')} ` });
    expect(await apply(typed)).toMatchObject(twin(first));
    expect(
      await apply(newClaim({ recognition: `product:${name}`, recognisedOn: '2026-02-06', renewal: true })),
    ).toMatchObject(twin(first));
  });

  it('is none on another item, and none for another recognition', async () => {
    const claim = newClaim();
    await begun(claim);
    await begun({ ...claim, item: 'C2' });
    await begun({ ...claim, recognition: `product:${randomUUID()}` });
  });

  it('is none of another firm', async () => {
    const claim = newClaim();
    await begun(claim);
    const theirs = { ...claim, enterprise: '91330105MA2AYH0024' };
    const { status, body } = await apply(theirs, undefined, 'applicant-yunhe');
    expect([status, body['code']]).toEqual([201, undefined]);
  });

  it('may be sent again once the earlier one was withdrawn', async () => {
    const claim = newClaim();
    const first = await begun(claim);
    await me().post(`/applications/${first}/signals/application.withdraw`, {});
    const second = await begun(claim);
    expect(await apply(claim)).toMatchObject(twin(second));
  });

  it('is judged by the rules once the earlier one is paid and rests', async () => {
    const visitors = visitorsAt(awards.url, () => undefined);
    const form = (await sampleForms()).product();
    await settled(visitors, form);
    expect((await submitted(visitors, form)).id).toMatch(/^A/);
  });

  it('is looked for in what was corrected: what a claim said before counts no more', async () => {
    const [claim, corrected] = [newClaim(), newClaim()];
    const visitors = visitorsAt(awards.url, () => undefined);
    const first = await begun(claim);
    await visitors.act('handler-1', first, 'application.return', { reasons: 'another product' }, 'returned');
    await visitors.act(
      'applicant-qiaoxi',
      first,
      'application.resubmit',
      { claim: corrected, documents: [] },
      'submitted',
    );
    expect(await apply(corrected)).toMatchObject(twin(first));
    await begun(claim);
  });
});

describe('a correction', () => {
  const returned = async (claim: TypedClaim, anotherThan?: readonly string[]): Promise<string> => {
    const visitors = visitorsAt(awards.url, () => undefined);
    const id = await begun(claim, anotherThan);
    await visitors.act('handler-1', id, 'application.return', { reasons: 'one document more' }, 'returned');
    return id;
  };
  const correct = async (id: string, claim: TypedClaim, anotherThan?: readonly string[]) =>
    me().post(`/applications/${id}/signals/application.resubmit`, {
      ...formOf(claim),
      ...(anotherThan !== undefined && { anotherThan }),
    });

  it('that makes a claim equal to another open one is answered with that one, on record', async () => {
    const open = newClaim();
    const first = await begun(open);
    const second = await returned(newClaim());
    expect(await correct(second, open)).toMatchObject(twin(first));
    const [row] = await awards.database.sql<{ n: number }[]>`
      select count(*)::int as n from request_refusals
      where code = 'application.twin' and type = 'application.resubmit' and application = ${second}`;
    expect(row?.n).toBe(1);
    expect((await me().get(`/applications/${second}`)).body['state']).toBe('returned');
  });

  it('goes on if its sender says that it is another, which is no part of the claim', async () => {
    const open = newClaim();
    const first = await begun(open);
    const second = await returned(newClaim());
    expect(await correct(second, open, [first])).toMatchObject({ status: 200, body: { state: 'submitted' } });
    const [row] = await awards.database.sql<{ event: object }[]>`
      select event from steps where application = ${second} and type = 'application.resubmit'`;
    expect(JSON.stringify(row?.event)).not.toContain('anotherThan');
  });

  it('of a claim that was another one from the beginning is not asked again', async () => {
    const claim = newClaim();
    const second = await returned(claim, [await begun(claim)]);
    expect(await correct(second, claim)).toMatchObject({ status: 200, body: { state: 'submitted' } });
  });

  it('that no office asked for is refused for that, and learns of no other application', async () => {
    const open = newClaim();
    await begun(open);
    const second = await begun(newClaim());
    expect((await correct(second, open)).body['code']).toBe('state.notAccepting');
  });
});

describe('the sender of an equal claim', () => {
  it('says that it is another by the id of the open one, and of each if several are open', async () => {
    const claim = newClaim();
    const first = await begun(claim);
    const second = await begun(claim, [first]);
    expect(await apply(claim)).toMatchObject(twin(...[first, second].sort()));
    expect(await apply(claim, [first])).toMatchObject(twin(second));
    await begun(claim, [second, first]);
  });

  it('names it in vain if it is not the open one, and in another form not at all', async () => {
    const claim = newClaim();
    const first = await begun(claim);
    const stranger = await begun(newClaim());
    expect(await apply(claim, [stranger, 'A-unknown'])).toMatchObject(twin(first));
    for (const misfit of ['A', 7, null, [7], ['']] as unknown as (readonly unknown[])[])
      expect(await apply(claim, misfit)).toMatchObject({ status: 422, body: { code: 'request.invalid' } });
  });

  it('leaves nothing of it in the award', async () => {
    const claim = newClaim();
    const second = await begun(claim, [await begun(claim)]);
    const [row] = await awards.database.sql<{ event: object }[]>`
      select event from steps where application = ${second} and seq = 1`;
    expect(JSON.stringify(row?.event)).not.toContain('anotherThan');
  });

  it('learns nothing of a firm for which they do not act', async () => {
    const claim = newClaim();
    const first = await begun(claim);
    for (const anotherThan of [undefined, [first]]) {
      const answer = await apply(claim, anotherThan, 'applicant-yunhe');
      expect(answer).toMatchObject({ status: 403, body: { code: 'enterprise.notRegistered' } });
      expect(JSON.stringify(answer.body)).not.toContain(first);
    }
  });
});

describe('equal claims that are sent at the same moment', () => {
  const race = async (claim: TypedClaim) => {
    const apis = [awards.app, another];
    const sent = await Promise.all(
      Array.from({ length: 8 }, async (_, index) =>
        sendTo(apis[index % 2] ?? another, randomUUID(), formOf(claim)),
      ),
    );
    return sent.map(({ status, body }) => (status === 201 ? 'begun' : String(body['code']))).sort();
  };
  const ONE = [...Array<string>(7).fill('application.twin'), 'begun'];

  it('with keys of their own, at two API processes, begin one application', async () => {
    for (let round = 0; round < 20; round += 1) {
      const claim = newClaim();
      expect(await race(claim)).toEqual(ONE);
      expect(await openOn(claim)).toBe(1);
    }
  });

  it('would begin more if nobody wrote down that one begins', async () => {
    const owner = awards.asOwner();
    await owner.sql.unsafe(`
      create function forget() returns trigger language plpgsql as 'begin new.begins := null; return new; end';
      create trigger forgets before update on idempotency_keys for each row execute function forget()`);
    const claim = newClaim();
    expect(await race(claim)).not.toEqual(ONE);
    await owner.sql.unsafe('drop trigger forgets on idempotency_keys; drop function forget()');
  });

  it('with one key have one answer, also once another one has begun beside it', async () => {
    const [claim, key] = [newClaim(), randomUUID()];
    const first = await sendTo(awards.app, key, formOf(claim));
    await begun(claim, [String(first.body['id'])]);
    expect(await sendTo(another, key, formOf(claim))).toEqual(first);
    await awards.database.sql`
      update idempotency_keys set status = null, body = null, headers = null where key = ${key}`;
    expect(await sendTo(another, key, formOf(claim))).toMatchObject({
      status: 201,
      body: { id: first.body['id'] },
    });
  });

  it('find the one whose journal has no row yet', async () => {
    await awards.stopWorker();
    const [claim, key] = [newClaim(), randomUUID()];
    const first = await sendTo(hasty, key, formOf(claim));
    expect(first.status).toBe(202);
    const id = String(first.body['application']);
    expect(await sendTo(hasty, randomUUID(), formOf(claim))).toMatchObject(twin(id));
    expect(await sendTo(hasty, key, formOf(claim))).toMatchObject({ status: 202 });
    await awards.startWorker();
    await expect.poll(async () => openOn(claim)).toBe(1);
    expect(await apply(claim)).toMatchObject(twin(id));
  });

  it('find none that the engine did not take', async () => {
    isEngineAway = true;
    const claim = newClaim();
    expect((await sendTo(hasty, randomUUID(), formOf(claim))).status).toBe(503);
    isEngineAway = false;
    await begun(claim);
  });
});

describe('a draft of an equal claim', () => {
  it('is refused as a form is, stays a draft, and begins another one by the word of its sender', async () => {
    const claim = newClaim();
    const first = await begun(claim);
    const draft = String((await me().post('/drafts', formOf(claim))).body['id']);
    expect(await me().post('/applications', { draft })).toMatchObject(twin(first));
    expect((await me().get(`/drafts/${draft}`)).body).toMatchObject({ submittedAs: null });
    const sent = await me().post('/applications', { draft, anotherThan: [first] });
    expect(sent).toMatchObject({ status: 201, body: { state: 'submitted' } });
  });
});

describe('an application', () => {
  /** What calls the engine to begin one, and why nothing else is asked there. */
  const BEGINNING: Readonly<Record<string, string>> = {
    'use-cases/application/submit-application.ts': 'asks for twins first',
    'use-cases/audit/rejoin-award.ts': 'brings back one that has begun',
  };
  const callsIn = (code: string): boolean => /\bengine\.start\(/.test(code);
  const STARTED = /\b(?:signalWithStart|start)<Application\b/;

  it('begins in one act alone, which asks for twins: routes, drafts, samples and tours all come to it', () => {
    const sources = sourcesOfRooms().map((path) => [path, readFileSync(path, 'utf8')] as const);
    const calling = sources.filter(([, code]) => callsIn(code)).map(([path]) => path);
    expect(calling.sort()).toEqual(Object.keys(BEGINNING).sort());
    const starting = sources.filter(([, code]) => STARTED.test(code)).map(([path]) => path);
    expect(starting.sort()).toEqual(['server/engine.ts', 'server/runs-of.ts']);
    const act = readFileSync('use-cases/application/submit-application.ts', 'utf8');
    expect(act.indexOf('requireNoTwin(')).toBeGreaterThan(0);
    expect(act.indexOf('requireNoTwin(')).toBeLessThan(act.indexOf('engine.start('));
  });

  it('would be found to begin elsewhere', () => {
    expect(callsIn('await engine.start(application, 1, first)')).toBe(true);
    expect(STARTED.test('client.workflow.signalWithStart<Application, [Content]>(')).toBe(true);
  });
});
