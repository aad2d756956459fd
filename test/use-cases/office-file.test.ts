import { readFile } from 'node:fs/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { recordOfficeFile, type OfficeFile } from '../../use-cases/office/record-office-file.ts';
import { seededDatabase } from '../support/seeded-database.ts';
import { approvable } from '../support/ledger-awards.ts';

const OFFICE: [string, string] = ['p-handler-1', 'p-approver-1'];
const DAY = '2026-03-02';
const ruling = (more: object = {}): OfficeFile => ({
  rulings: [{ id: 'A13', value: 'lenient', from: DAY, reason: 'test', by: OFFICE, decidedOn: DAY, ...more }],
});

const { database, deps, close } = await seededDatabase();
afterAll(close);

const recorded = async (): Promise<number> => {
  const [row] = await database.sql<{ n: number }[]>`
    select ((select count(*) from ruling_changes where ruling <> 'A47') + (select count(*) from prior_payments))::int as n`;
  return row?.n ?? 0;
};

describe('what the office enters', () => {
  it.each([
    ['one person twice', ruling({ by: ['p-handler-1', 'p-handler-1'] }), 'one-person', 'rulings.0.by'],
    [
      'somebody who is not of the office',
      ruling({ by: ['p-handler-1', 'p-finance-1'] }),
      'not-of-the-office',
      'rulings.0.by',
    ],
    ['a ruling that reaches back', ruling({ from: '2026-03-01' }), 'retroactive', 'rulings.0.from'],
    ['a ruling that nobody knows', ruling({ id: 'A99' }), 'unknown-ruling', 'rulings.0.id'],
  ])('%s is refused, and nothing is recorded', async (_, file, code, at) => {
    expect(await recordOfficeFile(database, file, DAY)).toContainEqual(expect.objectContaining({ code, at }));
    expect(await recorded()).toBe(0);
  });

  it.each([
    ['a list that nobody knows', { adoptions: [] }],
    ['a ruling of one person', { rulings: [{ ...ruling().rulings?.[0], by: ['p-handler-1'] }] }],
    ['a target number that is a text', { targetNumbers: [{ target: 'validMarks', value: '9000' }] }],
  ])('%s does not have the form of a file, and nothing is recorded', async (_, file) => {
    await expect(recordOfficeFile(database, file, DAY)).rejects.toMatchObject({ code: 'request.invalid' });
    expect(await recorded()).toBe(0);
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
    const file = { ...ruling(), priorPayments: [payment] };
    expect(await recordOfficeFile(database, file, DAY)).toMatchObject([
      { code: 'wrong-unit', at: 'priorPayments.0.unit' },
    ]);
    expect(await recorded()).toBe(0);
  });

  it('the sample file is taken as it stands, and its prior payment counts on its key', async () => {
    const sample = JSON.parse(await readFile('docs/samples/office.json', 'utf8')) as OfficeFile;
    expect(await recordOfficeFile(database, sample, '2026-12-01')).toEqual([]);
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
