import { describe, expect, it } from 'vitest';
import type { Dated } from '../../../policy/engine/dated.ts';
import {
  dayReader,
  numberReader,
  type NumberUnit,
  type PolicyNumber,
} from '../../../policy/engine/numbers.ts';

const SOURCE = { label: { zh: '数', en: 'number' }, clause: null, lastCheckedOn: '2026-11-28' } as const;
const MONTHS: PolicyNumber = {
  ...SOURCE,
  name: 'watch.months',
  unit: 'months',
  values: [
    { from: '2018-05-22', value: 60 },
    { from: '2027-01-01', value: 120 },
    { from: '2030-01-01', value: null },
  ],
};
const THRESHOLD: PolicyNumber = {
  ...SOURCE,
  name: 'group.threshold',
  unit: 'fen',
  values: [{ from: '2018-05-22', value: 30_000_000 }],
};
const TABLE = { 'watch.months': MONTHS, 'group.threshold': THRESHOLD };

const number = numberReader(TABLE);

describe('a number of a policy', () => {
  it.each([
    ['2018-05-22', 60, '2018-05-22'],
    ['2018-05-23', 60, '2018-05-22'],
    ['2026-12-31', 60, '2018-05-22'],
    ['2027-01-01', 120, '2027-01-01'],
    ['2027-01-02', 120, '2027-01-01'],
    ['2029-12-31', 120, '2027-01-01'],
  ])('is read with a day: on %s %i, from %s', (day, value, from) => {
    expect(number('watch.months', day)).toEqual({ name: 'watch.months', unit: 'months', value, from });
  });

  it.each(['2030-01-01', '2031-01-01'])('that has ended is none on %s', (day) => {
    expect(number('watch.months', day)).toBeNull();
  });

  it('is not guessed before its first day', () => {
    expect(() => number('watch.months', '2018-05-21')).toThrow('watch.months');
  });

  it.each(['', '2018', '2018-02-30', 'NaN'])('is not read on %j', (day) => {
    expect(() => number('watch.months', day)).toThrow(RangeError);
  });

  it.each(Object.keys(TABLE) as (keyof typeof TABLE)[])(
    'has the same values on earlier days if it gets a later one: %s',
    (name) => {
      const later: Dated<number> = { from: '2040-01-01', value: 1 };
      const amended = numberReader({
        ...TABLE,
        [name]: { ...TABLE[name], values: [...TABLE[name].values, later] },
      });
      for (const day of ['2018-05-22', '2026-11-28', '2029-12-31', '2039-12-31']) {
        expect(amended(name, day)).toEqual(number(name, day));
      }
      expect(amended(name, '2040-01-01')?.value).toBe(1);
    },
  );
});

describe('a table of numbers', () => {
  const of =
    (unit: NumberUnit, ...values: PolicyNumber['values']): (() => unknown) =>
    () =>
      numberReader({ 'the.number': { ...SOURCE, name: 'the.number', unit, values } });
  const on = (value: number | null): Dated<number> => ({ from: '2018-05-22', value });

  it.each([
    ['fen', 0],
    ['fen', 1],
    ['fen', 9_999_999_999_999],
    ['fen', 10_000_000_000_000],
    ['fen', null],
    ['months', 1_199],
    ['months', 1_200],
  ] as const)('may hold %s %j', (unit, value) => {
    expect(of(unit, on(value))).not.toThrow();
  });

  it.each([
    ['fen', -1],
    ['fen', 0.5],
    ['fen', 10_000_000_000_001],
    ['fen', NaN],
    ['fen', Infinity],
    ['months', 1_201],
  ] as const)('may not hold %s %j', (unit, value) => {
    expect(of(unit, on(value))).toThrow('the.number');
  });

  it.each([
    ['2018-05-21', false],
    ['2018-05-22', false],
    ['2018-05-23', true],
    ['2018-02-30', false],
  ])('takes a second value from %s: %s', (from, can) => {
    const made = of('fen', on(1), { from, value: 2 });
    if (can) expect(made).not.toThrow();
    else expect(made).toThrow('out of order');
  });
});

describe('a day that a policy names', () => {
  const horizon = (value: string) =>
    dayReader({
      horizon: { ...SOURCE, name: 'horizon', unit: 'day', values: [{ from: '2018-05-22', value }] },
    });

  it('is read with a day as well', () => {
    expect(horizon('2020-12-31')('horizon', '2019-01-01')?.value).toBe('2020-12-31');
  });

  it('is a day that exists', () => {
    expect(() => horizon('2020-02-30')).toThrow('horizon');
  });
});
