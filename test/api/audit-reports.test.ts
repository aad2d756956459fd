import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SWEEP_CHECKS } from '../../use-cases/audit/read-sweep.ts';
import { insertAudit } from '../../db/audit/audits.ts';
import { visitorsAt } from '../../tour/visitors.ts';
import { listRefusals } from '../../use-cases/audit/list-refusals.ts';
import { readAsOf } from '../../use-cases/audit/read-as-of.ts';
import { readCheckpoint } from '../../use-cases/audit/read-checkpoint.ts';
import { readDuties } from '../../use-cases/audit/read-duties.ts';
import { readSweep } from '../../use-cases/audit/read-sweep.ts';
import { whatIf } from '../../use-cases/audit/what-if.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { newClaim } from '../support/claims.ts';
import { until } from '../support/until.ts';

const AT = '2100-01-01';

let awards: Awards;
let id: string;
beforeAll(async () => {
  awards = await startAwards();
  const visitors = visitorsAt(awards.url, () => undefined);
  const submitted = await awards
    .as('applicant-qiaoxi')
    .post('/applications', { claim: newClaim({}), documents: [] });
  id = String(submitted.body['id']);
  await visitors.act('handler-1', id, 'application.accept', {}, 'departmentVerification.answering');
  await awards.as('applicant-qiaoxi').get('/audit/duties');
  const past = { type: 'office.approve', payload: { reasons: 'r' }, commandId: 'past the API' } as const;
  const actor = { person: 'p-handler-1', as: 'handle' } as const;
  await awards.deps.engine.deliver(id, { ...past, actor, at: new Date().toISOString() });
  await until(async () => (await listRefusals(awards.database, 'console', {})).refusals.length === 2);
  const checks = Object.fromEntries(SWEEP_CHECKS.map((check, found) => [check, found]));
  const findings = [{ check: 'duties', where: id, finding: 'made up' }];
  await insertAudit(awards.database, {
    ...{ id: 'sweep-1', kind: 'sweep', application: null, requestedBy: 'p-auditor-1' },
    result: { scope: 'changes', awards: 1, acts: 2, checks, findings },
  });
});
afterAll(async () => awards.stop());

describe('a report of the audit', () => {
  const change = { rulings: {}, amounts: { C1: 1 } };

  it.each<[string, string, object | undefined, () => Promise<unknown>]>([
    ['GET', '/audit/duties', undefined, async () => readDuties(awards.database, 'console')],
    ['GET', '/audit/refusals', undefined, async () => listRefusals(awards.database, 'console', {})],
    ['GET', '/audit/log/checkpoint', undefined, async () => readCheckpoint(awards.database, 'console')],
    ['GET', '/audit/sweeps/sweep-1', undefined, async () => readSweep(awards.database, 'console', 'sweep-1')],
    ['POST', '/audit/what-if', change, async () => whatIf(awards.database, 'console', change)],
    [
      'GET',
      `/audit/applications/ID/as-of?at=${AT}`,
      undefined,
      async () => readAsOf(awards.deps, 'console', id, AT),
    ],
  ])('leaves with everything that its use case says: %s %s', async (method, path, body, read) => {
    const { status, body: answered } = await awards
      .as('auditor-1')
      .send(method, path.replace('ID', id), body);
    expect(status).toBe(200);
    expect(answered).toEqual(JSON.parse(JSON.stringify(await read())));
  });

  it.each(['2026', '2026-02-30', '2026-03-02T12:00:00', 'yesterday'])(
    'no instant is refused at its place, in both languages: as-of %s',
    async (at) => {
      const { status, body } = await awards.as('auditor-1').get(`/audit/applications/${id}/as-of?at=${at}`);
      expect(status).toBe(422);
      expect(body['errors']).toMatchObject([
        {
          ...{ at: '/at', in: 'query', code: 'noInstant' },
          zh: expect.stringMatching(`${at}.*例如2026-03-02`) as unknown,
          en: expect.stringMatching(`${at}.*such as 2026-03-02`) as unknown,
        },
      ]);
    },
  );

  it.each([
    ['back to an earlier size', 1, 0, '/from', 0],
    ['to one that the log has not reached', 0, 1_000_000, '/to', null],
  ])('no proof leads %s, which is said at its place in both languages', async (_, from, to, at, limit) => {
    const size = (await readCheckpoint(awards.database, 'console')).checkpoint?.size ?? 0;
    const asked = await awards.as('auditor-1').get(`/audit/log/consistency?from=${from}&to=${to}`);
    expect(asked.status).toBe(422);
    const most = String(limit ?? size);
    expect(asked.body['errors']).toMatchObject([
      {
        ...{ at, in: 'query', code: 'tooGreat' },
        zh: expect.stringContaining(`不得大于${most}`) as unknown,
        en: expect.stringContaining(`at most ${most}`) as unknown,
      },
    ]);
    const whole = await awards.as('auditor-1').get(`/audit/log/consistency?from=${size}&to=${size}`);
    expect(whole).toMatchObject({ status: 200, body: { from: size, to: size, path: [] } });
  });

  it('a change in thought is of an amount that an award can be of', async () => {
    const most = 100_000_000_000;
    const asked = async (C1: number) => awards.as('auditor-1').post('/audit/what-if', { amounts: { C1 } });
    expect((await asked(most)).status).toBe(200);
    for (const [C1, code] of [
      [most + 1, 'tooGreat'],
      [-1, 'tooSmall'],
    ] as const)
      expect(await asked(C1)).toMatchObject({ status: 422, body: { errors: [{ at: '/amounts/C1', code }] } });
  });

  it('of refused attempts says whether the API or the machine refused them', async () => {
    const { refusals } = await listRefusals(awards.database, 'console', {});
    expect(refusals.map(({ by, code }) => `${by}: ${code}`).sort()).toEqual([
      'api: duty.missing',
      'machine: state.notAccepting',
    ]);
    expect(refusals.map(({ at }) => at)).toEqual(
      refusals
        .map(({ at }) => at)
        .sort()
        .reverse(),
    );
  });
  it('of refused attempts is found by who, what, when, where and why, in pages without gap or double', async () => {
    const found = async (filter: Parameters<typeof listRefusals>[2]) =>
      (await listRefusals(awards.database, 'console', filter)).refusals.map(({ code }) => code);
    expect(await found({ by: 'api' })).toEqual(['duty.missing']);
    expect(await found({ by: 'machine' })).toEqual(['state.notAccepting']);
    for (const person of ['p-handler-1', 'handler-1'])
      expect(await found({ person })).toEqual(['state.notAccepting']);
    expect(await found({ person: 'handler-2' })).toEqual([]);
    expect(await found({ code: 'duty.missing', application: id })).toEqual([]);
    expect(await found({ type: 'office.approve', application: id })).toEqual(['state.notAccepting']);
    expect(await found({ from: '2020-01-01', until: '2020-01-02' })).toEqual([]);
    const first = await listRefusals(awards.database, 'console', { limit: 1 });
    const second = await listRefusals(awards.database, 'console', { limit: 1, cursor: String(first.next) });
    expect([...first.refusals, ...second.refusals].map(({ code }) => code).sort()).toEqual([
      'duty.missing',
      'state.notAccepting',
    ]);
    expect(second.next).toBeNull();
  });

  it('of duties shows a page of the acts that are wanted, and judges all of them', async () => {
    const all = await readDuties(awards.database, 'console');
    expect(all).toMatchObject({ isKept: true, count: 2, next: null });
    const first = await readDuties(awards.database, 'console', { limit: 1 });
    expect(first).toMatchObject({ count: 2, next: 1, acts: [all.acts[0]] });
    expect((await readDuties(awards.database, 'console', { person: 'p-handler-1' })).acts).toEqual([
      all.acts[1],
    ]);
  });

  it('of sweeps lists each with how many findings it has', async () => {
    const { body } = await awards.as('auditor-1').get('/audit/sweeps');
    expect(body).toMatchObject({
      sweeps: [{ id: 'sweep-1', requestedBy: 'p-auditor-1', awards: 1, findings: 1 }],
      next: null,
    });
  });
});

describe('a page that ends within a millisecond', () => {
  it('is followed by what else stands in that millisecond', async () => {
    const person = 'p-of-one-millisecond';
    for (const part of ['100', '200', '300'])
      await awards.asOwner().sql`insert into request_refusals (at, person, type, code)
        values (${`2026-01-01T00:00:00.123${part}Z`}::text::timestamptz, ${person}, ${part}, 'duty.missing')`;
    const found: string[] = [];
    let next: string | null = null;
    do {
      const asked: Parameters<typeof listRefusals>[2] = {
        person,
        limit: 1,
        ...(next !== null && { cursor: next }),
      };
      const page = await listRefusals(awards.database, 'console', asked);
      found.push(...page.refusals.map(({ type }) => type));
      next = page.next;
    } while (next !== null);
    expect(found).toEqual(['300', '200', '100']);
  });
});
