import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startAwards, type Awards } from '../support/awards.ts';
import { newClaim } from '../support/claims.ts';
import { apply } from '../support/proven.ts';

let awards: Awards;
beforeAll(async () => {
  awards = await startAwards();
});
afterAll(async () => awards.stop());

/** Nobody is signed in. */
async function read(path: string): Promise<Record<string, unknown>> {
  return (await fetch(`${awards.url}/api${path}`)).json() as Promise<Record<string, unknown>>;
}

async function calculate(body: object): Promise<Record<string, unknown>> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${awards.url}/api/calculator`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  return response.json() as Promise<Record<string, unknown>>;
}

const reasons = 'as the file shows';

async function proposed(outcome: string, more: object = {}): Promise<string> {
  const { body } = await apply(awards.as('applicant-qiaoxi'), newClaim(more));
  const id = String(body['id']);
  const send = async (account: string, type: string, payload: object = {}) =>
    awards.as(account).post(`/applications/${id}/signals/${type}`, payload);
  await send('handler-1', 'application.accept');
  for (const account of ['officer-market', 'officer-finance-bureau', 'officer-street'])
    await send(account, 'department.confirm');
  await send('handler-1', 'office.propose', { outcome, reasons });
  return id;
}

describe('the text', () => {
  it('is read by anyone, with its status, its passages and what it does not say', async () => {
    const policy = await read('/policy');
    expect(policy).toMatchObject({ status: { kind: 'simulation' } });
    const text = String(policy['text']);
    for (const { from, to, quote } of policy['passages'] as { from: number; to: number; quote: string }[])
      expect(text.slice(from, to)).toBe(quote);
    expect(policy['operatingRules']).toContainEqual(
      expect.objectContaining({
        name: 'payment.due',
        source: { zh: '办理规则，非政策文本规定', en: 'operating rule, not from the policy text' },
      }),
    );
  });

  it('has twenty articles, and says so of a twenty-first', async () => {
    expect(await read('/policy/articles/13')).toMatchObject({
      article: 13,
      text: expect.stringContaining('各奖励5万元') as string,
    });
    expect(await read('/policy/articles/20')).toMatchObject({ article: 20 });
    expect(await read('/policy/articles/0')).toMatchObject({ status: 404, code: 'article.unknown' });
    expect(await read('/policy/articles/21')).toMatchObject({ status: 404, code: 'article.unknown' });
    expect(await read('/policy/articles/x')).toMatchObject({ status: 422 });
  });

  it('has a schedule from its first day on', async () => {
    const { items } = (await read('/policy/items?on=2018-05-22')) as {
      items: { code: string; amountFen: number | null }[];
    };
    expect(items.find(({ code }) => code === 'C1')).toMatchObject({ amountFen: 5_000_000 });
    expect(items.find(({ code }) => code === 'L1')).toMatchObject({ amountFen: null });
    expect(await read('/policy/items?on=2018-05-21')).toMatchObject({ status: 404, code: 'day.unknown' });
    expect(await read('/policy/items?on=2018-02-30')).toMatchObject({ status: 422 });
  });

  it('has rulings, which change on the day from which the office says so', async () => {
    await awards.database
      .sql`insert into ruling_changes (ruling, value, from_day, reason, proposed_by, confirmed_by, decided_on)
      values ('A13', 'lenient', '2026-07-01', 'decided', 'p-handler-1', 'p-approver-1', '2026-06-01')`;
    const on = async (day: string) =>
      ((await read(`/policy/rulings?on=${day}`))['rulings'] as { id: string }[]).find(
        ({ id }) => id === 'A13',
      );
    expect(await on('2026-06-30')).toMatchObject({ value: 'strict' });
    expect(await on('2026-07-01')).toMatchObject({ value: 'lenient', by: ['p-handler-1', 'p-approver-1'] });
  });
});

describe('the calculator', () => {
  const recognition = (item: string, recognition: string) => ({
    item,
    recognition,
    recognisedOn: '2019-01-05',
    renewal: false,
  });

  it('says what recognitions would pay one after the other, and why', async () => {
    const recognitions = [
      recognition('C1', 'product:cake'),
      recognition('P6', 'product:cake'),
      recognition('C2', 'product:cake'),
    ];
    const answer = await calculate({ on: '2026-03-02', beneficiary: 'enterprise', recognitions });
    expect(answer).toMatchObject({
      totalFen: 10_000_000,
      results: [
        { amountFen: 5_000_000, explanation: { code: 'granted' } },
        { amountFen: 5_000_000, explanation: { code: 'topped-up' } },
        { amountFen: 0, explanation: { code: 'higher-level-awarded' } },
      ],
    });
  });

  it('says what has to be brought, and asks what was not said', async () => {
    const unsaid = { item: 'C1', recognition: 'product:cake', recognisedOn: '2019-01-05' };
    const answer = await calculate({ on: '2026-03-02', beneficiary: 'enterprise', recognitions: [unsaid] });
    expect(answer['results']).toMatchObject([
      {
        amountFen: 0,
        explanation: { code: 'needs-proof', flip: [{ path: 'claim.renewal', by: 'applicant' }] },
        missing: {
          proofs: [{ code: 'certificate' }, { code: 'registration' }],
          questions: [{ code: 'renewal' }],
        },
      },
    ]);
  });

  it('stores nothing', async () => {
    const count = async () =>
      (
        await awards.database.sql<{ n: number }[]>`
        select ((select count(*) from applications) + (select count(*) from steps) + (select count(*) from verdicts)
          + (select count(*) from idempotency_keys))::integer as n`
      )[0]?.n;
    const before = await count();
    await calculate({ beneficiary: 'enterprise', recognitions: [recognition('C1', 'product:x')] });
    expect(await count()).toBe(before);
  });

  it('explains to a firm that would be refused what would turn it', async () => {
    const answer = await calculate({
      on: '2026-03-02',
      beneficiary: 'enterprise',
      recognitions: [{ ...recognition('C1', 'product:x'), renewal: true }, recognition('C1', 'mark:x')],
    });
    expect(answer['results']).toMatchObject([
      { amountFen: 0, explanation: { code: 'renewal', flip: [{ path: 'claim.renewal' }] } },
      { problem: { code: 'wrong-subject', at: 'recognition' } },
    ]);
  });
});

describe('the explanation of an application', () => {
  it('does not exist before the verdict', async () => {
    const { body } = await apply(awards.as('applicant-qiaoxi'), newClaim());
    const path = `/applications/${String(body['id'])}/explanation`;
    expect((await awards.as('applicant-qiaoxi').get(path)).body).toMatchObject({
      status: 404,
      code: 'verdict.none',
    });
    expect((await awards.as('applicant-yunhe').get(path)).body).toMatchObject({
      code: 'application.unknown',
    });
  });

  it('leads from the quoted clause over the facts to the number', async () => {
    const id = await proposed('grant');
    const { body } = await awards.as('handler-1').get(`/applications/${id}/explanation`);
    expect(body).toMatchObject({
      outcome: 'grant',
      amountFen: 5_000_000,
      sum: { dueFen: 5_000_000 },
      flip: null,
    });
    const conditions = body['conditions'] as {
      rule: string;
      holds: boolean;
      clause: { quote: string } | null;
      numbers: object[];
    }[];
    expect(conditions.every(({ holds }) => holds)).toBe(true);
    expect(conditions.flatMap(({ numbers }) => numbers)).toContainEqual(
      expect.objectContaining({ name: 'award.cityTitle', value: 50_000 }),
    );
    expect((await awards.as('applicant-yunhe').get(`/applications/${id}/explanation`)).status).toBe(404);
  });

  it('of a refusal names the condition that is not met and the change that would turn it', async () => {
    const id = await proposed('grant', { renewal: true });
    expect((await awards.as('applicant-qiaoxi').get(`/applications/${id}/explanation`)).body).toMatchObject({
      code: 'verdict.none',
    });
    const reasons = 'a renewal';
    await awards.as('approver-1').post(`/applications/${id}/signals/office.approve`, { reasons });
    const { body } = await awards.as('applicant-qiaoxi').get(`/applications/${id}/explanation`);
    expect(body).toMatchObject({
      outcome: 'refuse',
      code: 'renewal',
      flip: [{ path: 'claim.renewal', to: false }],
    });
    expect(body['conditions']).toContainEqual(
      expect.objectContaining({ rule: 'firstRecognition', holds: false }),
    );
  });
});

describe('the reports', () => {
  it('show targets to anyone, and streets and budgets to staff', async () => {
    expect(await read('/targets')).toMatchObject({ targets: expect.any(Array) as unknown[] });
    expect(await read('/streets')).toMatchObject({ status: 401 });
    const streets = await awards.as('group-head').get('/streets?year=2026');
    expect(streets.body).toMatchObject({ year: 2026 });
    expect((await awards.as('applicant-qiaoxi').get('/budgets')).status).toBe(403);
    const { body } = await awards.as('finance-1').get('/budgets');
    expect(body['budgets']).toContainEqual(
      expect.objectContaining({ year: 2026, allottedFen: 1_000_000_000, leftFen: 1_000_000_000, queued: 0 }),
    );
  });
});
