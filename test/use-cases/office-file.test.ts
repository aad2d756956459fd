import { readFile } from 'node:fs/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { findOfficeActs } from '../../db/policy/find-office-acts.ts';
import type { OfficeFile } from '../../use-cases/office/office-file.ts';
import { approvable } from '../support/ledger-awards.ts';
import { decided, OFFICE } from '../support/decided.ts';
import { seededDatabase } from '../support/seeded-database.ts';

const DAY = '2026-03-02';
const ruling = (more: object = {}): OfficeFile => ({
  rulings: [{ id: 'A13', value: 'lenient', from: DAY, reason: 'test', ...more }],
});
const adoption = {
  kind: 'adopt',
  version: 'gongshu-brand-2018',
  documentNumber: '样例1号',
  effectiveFrom: '2027-01-01',
} as const;

const { database, deps, close } = await seededDatabase();
afterAll(close);

const enter = async (file: object, on = DAY, by = OFFICE) =>
  decided(deps, { kind: 'office.file', file: { ...file } }, `${on}T04:00:00.000Z`, by);
const recorded = async (): Promise<number> => {
  const [row] = await database.sql<{ n: number }[]>`
    select ((select count(*) from ruling_changes where ruling <> 'A47') + (select count(*) from prior_payments))::int as n`;
  return row?.n ?? 0;
};

describe('what the office enters', () => {
  it.each([
    ['a ruling that reaches back', ruling({ from: '2026-03-01' }), 'retroactive', 'rulings.0.from'],
    ['a ruling that nobody knows', ruling({ id: 'A99' }), 'unknown-ruling', 'rulings.0.id'],
    [
      'a version adopted twice in one file',
      { policyActs: [adoption, { ...adoption, effectiveFrom: '2028-01-01' }] },
      'adopted-already',
      'policyActs.1.version',
    ],
  ])('%s is refused, and nothing is recorded', async (_, file, code, at) => {
    await expect(enter(file)).rejects.toMatchObject({
      code: 'record.invalid',
      more: { reasons: [expect.objectContaining({ code, at })] },
    });
    expect(await recorded()).toBe(0);
  });

  it.each([
    ['one person twice', ['p-handler-1', 'p-handler-1'], 'one-person'],
    ['somebody who is not of the office', ['p-handler-1', 'p-finance-1'], 'not-of-the-office'],
  ] as const)('is not confirmed by %s', async (_, by, code) => {
    await expect(enter(ruling(), DAY, by)).rejects.toMatchObject({
      more: { reasons: expect.arrayContaining([expect.objectContaining({ code })]) as unknown },
    });
    expect(await recorded()).toBe(0);
  });

  it.each([
    ['a list that nobody knows', { adoptions: [] }],
    ['names of those who decided', ruling({ by: OFFICE })],
    ['a target number that is a text', { targetNumbers: [{ target: 'validMarks', value: '9000' }] }],
  ])('%s does not have the form of a file, and nothing is recorded', async (_, file) => {
    await expect(enter(file)).rejects.toMatchObject({ code: 'request.invalid' });
    expect(await recorded()).toBe(0);
  });

  it('a firm that is merged twice is refused, however its code is typed', async () => {
    const merger = {
      kind: 'merger',
      from: '91330105MA2AYH0024',
      to: '91330105MA2AXQ001U',
      recognition: null,
      on: DAY,
    };
    const again = { ...merger, from: merger.from.toLowerCase(), to: '91330105MA2AXN003K' };
    const back = { ...merger, from: merger.to.toLowerCase(), to: merger.from };
    const refused = (code: string, at: string) => ({ more: { reasons: [{ code, at }] } });
    await expect(enter({ successions: [merger, again] })).rejects.toMatchObject(
      refused('merged-already', 'successions.1.from'),
    );
    await expect(enter({ successions: [merger, back] })).rejects.toMatchObject(
      refused('circular-merger', 'successions.1.to'),
    );
    expect(await database.sql`select from successions`).toEqual([]);
    await enter({ successions: [merger] });
    await expect(enter({ successions: [again] })).rejects.toMatchObject(
      refused('merged-already', 'successions.0.from'),
    );
  });

  it('an amount in the wrong unit is refused, with everything else in the file', async () => {
    const payment = {
      id: '1',
      enterprise: '91330105MA2AXQ001U',
      recognition: 'product:P',
      item: 'C1',
      amount: 5,
      unit: 'wanyuan',
      paidOn: '2016-05-01',
      policy: 'gongshu-brand-2014',
    };
    await expect(enter({ ...ruling(), priorPayments: [payment] })).rejects.toMatchObject({
      more: { reasons: [{ code: 'wrong-unit', at: 'priorPayments.0.unit' }] },
    });
    expect(await recorded()).toBe(0);
  });

  it('the sample file is taken as it stands, under the names of those who confirmed it, and its prior payment counts on its key', async () => {
    await enter(JSON.parse(await readFile('docs/samples/office.json', 'utf8')) as object, '2026-12-01');
    const { acts, rulings } = await findOfficeActs(database.sql);
    expect(acts).toMatchObject([{ by: OFFICE }]);
    expect(rulings.find(({ id }) => id === 'A13')).toMatchObject({ by: OFFICE, decidedOn: '2026-12-01' });
    const claim = {
      item: 'P6',
      enterprise: '91330105MA2AYH0024',
      recognition: 'product:运河齿轮（样例）',
      recognisedOn: '2027-01-05',
    };
    const award = await approvable(deps, 'O1', claim, '2027-02-01T02:00:00.000Z');
    expect(award.context['verdict']).toMatchObject({ amountFen: 5_000_000 });
  });
});
