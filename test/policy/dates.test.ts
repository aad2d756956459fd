import { describe, expect, it } from 'vitest';
import { isIsoDate } from '../../policy/engine/dates.ts';

/** What the calendar of the language itself says. */
function exists(day: string): boolean {
  const ms = Date.parse(`${day}T00:00:00.000Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === day;
}
const padded = (value: number): string => String(value).padStart(2, '0');

describe('a day', () => {
  it.each([1000, 1899, 1900, 1996, 2000, 2023, 2024, 2100, 2400, 2999])(
    'of the year %i exists as in the calendar of the language',
    (year) => {
      for (let month = 0; month <= 13; month += 1)
        for (let date = 0; date <= 32; date += 1) {
          const day = `${String(year)}-${padded(month)}-${padded(date)}`;
          expect([day, isIsoDate(day)]).toEqual([day, exists(day)]);
        }
    },
  );

  it.each([
    '0999-01-01',
    '3000-01-01',
    '2018-1-01',
    '2018-01-1',
    '2018-01-01T',
    '2018-01-011',
    ' 2018-01-01',
    '2018/01/01',
    '',
  ])('is not “%s”', (text) => expect(isIsoDate(text)).toBe(false));
});
