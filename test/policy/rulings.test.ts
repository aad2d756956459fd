import { describe, expect, it } from 'vitest';
import {
  chosenProblem,
  rulingChangeProblem,
  rulingsInForce,
  type RulingChange,
} from '../../policy/engine/rulings/change.ts';
import { isRulingValue, rulingOf, rulingOn, shippedAnswer } from '../../policy/engine/rulings/answers.ts';
import { isIsoDate } from '../../policy/engine/dates.ts';
import { PACK } from './given.ts';

const RULINGS = PACK.rulings;
const IDS = Object.keys(RULINGS);
const isValue = (id: string, value: string): boolean => isRulingValue(rulingOf(RULINGS, id), value);

describe('the register', () => {
  it('answers A1 to A53, and F4 to F6', () => {
    const asked = [...Array.from({ length: 53 }, (_, index) => `A${String(index + 1)}`), 'F4', 'F5', 'F6'];
    expect([...IDS].sort()).toEqual(asked.sort());
  });

  it.each(IDS)('%s has answers that it knows, with a day, a reason, an author and a clause', (id) => {
    const ruling = rulingOf(RULINGS, id);
    expect(PACK.text.passages).toHaveProperty([ruling.clause]);
    for (const { value, from, reason, author } of ruling.answers) {
      expect(isValue(id, value)).toBe(true);
      expect(isIsoDate(from)).toBe(true);
      expect(Object.values({ ...reason, ...author })).not.toContain('');
    }
  });

  it.each(IDS)('%s has an answer on every day since the text, and one only', (id) => {
    const days = rulingOf(RULINGS, id).answers.map(({ from }) => from);
    expect(days[0]).toBe('2018-05-22');
    expect(days).toEqual([...new Set(days)].sort());
  });

  it('has the first answer for the days before it too', () => {
    expect(shippedAnswer(rulingOf(RULINGS, 'A13'), '2000-01-01').value).toBe('strict');
  });

  it.each([
    ['2024-07-31', 'applies'],
    ['2024-08-01', 'suspended'],
    ['2025-04-20', 'suspended'],
  ])('on %s has the relocation clause as %s (F4)', (day, value) => {
    expect(rulingOn(RULINGS, 'F4', null, day)).toBe(value);
  });

  it.each([
    ['A10', 'brand:R,brand:S', true],
    ['A10', 'mark:R', false],
    ['A28', '10000', true],
    ['A28', '0', false],
    ['A28', '1万', false],
    ['A13', 'lenient', true],
    ['A13', 'generous', false],
  ] as const)('%s can be %s: %s', (id, value, can) => {
    expect(isValue(id, value)).toBe(can);
  });
});

const change: RulingChange = {
  id: 'A13',
  value: 'lenient',
  from: '2026-12-01',
  reason: '办公室会议纪要',
  by: ['p-1', 'p-2'],
  decidedOn: '2026-11-23',
};

describe('a change of a ruling', () => {
  it('by two persons is recorded', () => {
    expect(rulingChangeProblem(PACK.rulings, change)).toBeNull();
  });

  it.each(['2026-11-23', '2026-11-24'])('may hold from %s on, decided on 2026-11-23', (from) => {
    expect(rulingChangeProblem(PACK.rulings, { ...change, from })).toBeNull();
  });

  it.each([
    ['from the day before its decision on', { from: '2026-11-22' }, 'retroactive', 'from', '2026-11-23'],
    ['by one person twice', { by: ['p-1', 'p-1'] }, 'one-person', 'by', 'different persons'],
    ['without a reason', { reason: ' ' }, 'no-reason', 'reason', 'reason'],
    ['to an answer that it does not have', { value: 'mild' }, 'unknown-ruling-value', 'value', 'lenient'],
    [
      'to no amount',
      { id: 'A28', value: '1万' },
      'unknown-ruling-value',
      'value',
      'Or give the most per mark in yuan',
    ],
    ['of a question that nobody asked', { id: 'A54' }, 'unknown-ruling', 'id', 'A53'],
    ['on a day that does not exist', { from: '2026-11-31' }, 'impossible-date', 'from', '2026-03-02'],
  ])('%s is refused, with the place and what would be right', (_, changed, code, at, right) => {
    const problem = rulingChangeProblem(PACK.rulings, { ...change, ...changed } as RulingChange);
    expect(problem).toMatchObject({ code, at });
    expect(problem?.said.en).toContain(right);
  });
});

describe('the rulings in force', () => {
  const back = { ...change, value: 'strict', from: '2027-01-01' };

  it.each([
    ['2026-11-30', undefined],
    ['2026-12-01', 'lenient'],
    ['2026-12-31', 'lenient'],
    ['2027-01-01', 'strict'],
  ])('on %s are those that have begun last: %s', (day, value) => {
    expect(rulingsInForce([back, change], day)['A13']).toBe(value);
    expect(rulingsInForce([change, back], day)['A13']).toBe(value);
  });

  it('are of two from one day the one recorded later', () => {
    expect(rulingsInForce([change, { ...change, value: 'strict' }], '2026-12-01')['A13']).toBe('strict');
  });

  it('are refused from outside where an id or a value is unknown', () => {
    expect(chosenProblem(PACK.rulings, { A13: 'lenient' })).toBeNull();
    expect(chosenProblem(PACK.rulings, { A54: 'lenient' })?.code).toBe('unknown-ruling');
    expect(chosenProblem(PACK.rulings, { A13: 'toString' })?.code).toBe('unknown-ruling-value');
  });
});
