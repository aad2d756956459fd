import days from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { PUBLISHED } from '../../../policy/engine/calendar/published.ts';
import { isPublished, isWorkingDay } from '../../../policy/engine/calendar/working-day.ts';
import { addDays, weekday } from '../../../policy/engine/dates.ts';
import { STATE_COUNCIL } from './state-council.ts';

describe.each(STATE_COUNCIL)('the working days of $year', ({ year, holidays, workdays }) => {
  it('are those that the State Council published, on every day of the year', () => {
    const wrong: string[] = [];
    for (let day = `${String(year)}-01-01`; day.startsWith(String(year)); day = addDays(day, 1)) {
      const date = day.slice(5);
      const isHoliday = holidays.some(([first, last]) => first <= date && date <= last);
      const expected = workdays.includes(date) || (!isHoliday && weekday(day) >= 1 && weekday(day) <= 5);
      if (isWorkingDay(day) !== expected) wrong.push(day);
    }
    expect(wrong).toEqual([]);
  });

  it('swap in Saturdays and Sundays only', () => {
    expect(
      workdays.map((date) => weekday(`${String(year)}-${date}`)).filter((on) => on !== 0 && on !== 6),
    ).toEqual([]);
  });
});

describe('a year', () => {
  it('is known when the table has compared it with the library', () => {
    const years = STATE_COUNCIL.map(({ year }) => year);
    expect(years[0]).toBe(PUBLISHED.first);
    expect(years.at(-1)).toBe(PUBLISHED.last);
  });

  it.each([
    ['2017-12-31', false],
    ['2018-01-01', true],
    ['2026-12-31', true],
    ['2027-01-01', false],
  ])('of %s is published: %s', (day, published) => {
    expect(isPublished(day)).toBe(published);
  });

  it.each([
    ['2026-10-01', 2026, false],
    ['2026-10-01', 2025, true],
    ['2026-10-10', 2026, true],
    ['2026-10-10', 2025, false],
  ])('counts as before its days were published: %s, known up to %s: %s', (day, last, works) => {
    expect(isWorkingDay(day, last)).toBe(works);
  });

  it('that the library knows and the table does not must be typed in and compared', () => {
    const newest = Math.max(...Object.keys(days.holidays).map((day) => Number(day.slice(0, 4))));
    expect(newest, 'type the new notice into state-council.ts and raise PUBLISHED.last').toBeLessThanOrEqual(
      PUBLISHED.last,
    );
  });
});
