import { describe, expect, it } from 'vitest';
import { watchedUntil, watchMonthsOn } from '../../../policy/engine/watch.ts';
import { PACK } from '../given.ts';
import { addMonths, beijingDay, endOfDay, isIsoDate, wholeMonths } from '../../../policy/engine/dates.ts';

const fiveYearsFrom = (day: string): string => watchedUntil(day, watchMonthsOn(PACK, day) ?? 0);

describe('five years (A32)', () => {
  it('from 2019-03-15 last until 2024-03-15 at 24:00 in Beijing', () => {
    expect(fiveYearsFrom('2019-03-15')).toBe('2024-03-15T16:00:00.000Z');
    expect(Date.parse('2024-03-15T23:59:59.999+08:00')).toBeLessThan(Date.parse(fiveYearsFrom('2019-03-15')));
    expect(Date.parse('2024-03-16T00:00:00.000+08:00')).toBe(Date.parse(fiveYearsFrom('2019-03-15')));
  });

  it('from a leap day last until the end of February', () => {
    expect(fiveYearsFrom('2020-02-29')).toBe('2025-02-28T16:00:00.000Z');
  });

  it('from the day before a leap day are not lengthened by it', () => {
    expect(fiveYearsFrom('2019-02-28')).toBe('2024-02-28T16:00:00.000Z');
  });
});

describe('months', () => {
  it.each([
    ['2020-01-31', 1, '2020-02-29'],
    ['2021-01-31', 1, '2021-02-28'],
    ['2020-12-31', 2, '2021-02-28'],
    ['2020-03-31', -1, '2020-02-29'],
    ['2018-11-30', 60, '2023-11-30'],
  ])('%s and %s of them is %s', (day, count, expected) => {
    expect(addMonths(day, count)).toBe(expected);
  });

  it.each([
    ['2019-03-15', '2024-03-14', 59],
    ['2019-03-15', '2024-03-15', 60],
    ['2019-03-16', '2024-03-15', 59],
    ['2024-03-15', '2024-03-15', 0],
    ['2024-03-16', '2024-03-15', 0],
    ['2020-02-29', '2025-02-28', 60],
    ['2020-03-31', '2025-02-28', 59],
  ])('from %s to %s are %s whole ones', (from, to, count) => {
    expect(wholeMonths(from, to)).toBe(count);
  });
});

describe('a day', () => {
  it.each([
    ['2020-02-29', true],
    ['2019-02-29', false],
    ['2018-13-01', false],
    ['2018-00-10', false],
    ['18-01-01', false],
    ['2018-1-1', false],
  ])('%s exists: %s', (text, exists) => {
    expect(isIsoDate(text)).toBe(exists);
  });

  it('in Beijing ends eight hours before it ends in London', () => {
    expect(endOfDay('2018-05-22')).toBe('2018-05-22T16:00:00.000Z');
    expect(beijingDay('2018-05-22T15:59:59.999Z')).toBe('2018-05-22');
    expect(beijingDay('2018-05-22T16:00:00.000Z')).toBe('2018-05-23');
  });
});
