import { afterAll, describe, expect, it } from 'vitest';
import { allotmentProblem } from '../../use-cases/office/allotment-problem.ts';
import { decided, money } from '../support/decided.ts';
import { seededDatabase } from '../support/seeded-database.ts';

const { database, close } = await seededDatabase();
afterAll(close);

const AT = '2026-11-28T04:00:00.000Z';
const MONEY = {
  year: 2026,
  amountFen: 100_000_000,
  decidedOn: '2026-11-28',
  by: ['p-handler-1', 'p-approver-1'],
} as const;

describe('money for a budget', () => {
  it.each([
    [{ decidedOn: '2026-02-30' }, 'impossible-date'],
    [{ decidedOn: '0000-01-01' }, 'impossible-date'],
    [{ decidedOn: '2026-11-29' }, 'not-yet'],
    [{ year: 1999 }, 'wrong-year'],
    [{ year: 3000 }, 'wrong-year'],
    [{ year: 2026.5 }, 'wrong-year'],
    [{ amountFen: 2 ** 53 }, 'wrong-amount'],
    [{ amountFen: 0.5 }, 'wrong-amount'],
    [{ amountFen: -1 }, 'wrong-amount'],
    [{ by: ['p-handler-1', 'p-handler-1'] as const }, 'one-person'],
  ])('with %j is refused: %s', (changed, code) => {
    expect(allotmentProblem({ ...MONEY, ...changed }, '2026-11-28')?.code).toBe(code);
  });

  it('of today is taken, once; by the same number nothing else is', async () => {
    const deps = { database, deliver: async () => Promise.resolve() };
    const enter = (more: object) =>
      decided(deps, { ...money('样例〔2026〕9号', 2026, 100_000_000, '2026-11-28'), ...more }, AT);
    await expect(enter({})).resolves.toEqual([]);
    await expect(enter({})).rejects.toMatchObject({ code: 'record.exists' });
    for (const other of [{ amountFen: 1 }, { year: 2027 }])
      await expect(enter(other)).rejects.toMatchObject({
        code: 'budget.otherAllotment',
        more: { recorded: { year: 2026, amountFen: 100_000_000 } },
      });
    const rows =
      await database.sql`select amount_fen::int as fen from allotments where id = '样例〔2026〕9号'`;
    expect(rows).toEqual([{ fen: 100_000_000 }]);
  });
});
