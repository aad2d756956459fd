import { describe, expect, it } from 'vitest';
import { isDue as isDueAmong } from '../../audit/tasks-of.ts';
import { dueAt } from '../../policy/engine/calendar/due-at.ts';

/** Ten working days from 10 February 2026: the Spring Festival and its swapped days lie among them. */
const openedAt = '2026-02-10T02:00:00.000Z';
const term = { count: 10, unit: 'workingDays' } as const;
/** As if the days of 2025 and 2026 had been published after the first release. */
const isDue: typeof isDueAmong = (task, recorded) => isDueAmong(task, recorded, 2024);
const expected = { due: dueAt(openedAt, term), term, openedAt };

describe('a due time on record', () => {
  it('is the one that the days published today come to', () => {
    expect(isDue(expected, { due: '2026-03-02T16:00:00.000Z', provisional: false })).toBe(true);
  });

  it('may be the one counted before the days of its own year were published, if it says that it is provisional', () => {
    const weekdaysOnly = { due: '2026-02-24T16:00:00.000Z', provisional: true };
    expect(dueAt(openedAt, term, 2025)).toEqual(weekdaysOnly);
    expect(isDue(expected, weekdaysOnly)).toBe(true);
    expect(isDue(expected, { ...weekdaysOnly, provisional: false })).toBe(false);
  });

  it('may be the one counted before the days of the year in which it ends were published', () => {
    const december = '2025-12-25T02:00:00.000Z';
    const over = { due: dueAt(december, term), term, openedAt: december };
    const before = dueAt(december, term, 2025);
    expect(before).toEqual({ due: '2026-01-08T16:00:00.000Z', provisional: true });
    expect(over.due).toEqual({ due: '2026-01-09T16:00:00.000Z', provisional: false });
    expect(isDue(over, before)).toBe(true);
  });

  it.each(['2026-02-23T16:00:00.000Z', '2026-02-25T16:00:00.000Z', '2027-02-24T16:00:00.000Z'])(
    'is not any other, although it says that it is provisional: %s',
    (due) => {
      expect(isDue(expected, { due, provisional: true })).toBe(false);
    },
  );

  it('is no provisional one where the step itself names the instant', () => {
    const named = { due: { due: openedAt, provisional: false }, term: null, openedAt };
    expect(isDue(named, { due: '2026-02-24T16:00:00.000Z', provisional: true })).toBe(false);
  });

  it('is no provisional one in a year whose days were known from the start', () => {
    const weekdaysOnly = { due: '2026-02-24T16:00:00.000Z', provisional: true };
    expect(isDueAmong(expected, weekdaysOnly, 2025)).toBe(true);
    expect(isDueAmong(expected, weekdaysOnly, 2026)).toBe(false);
    expect(isDueAmong(expected, { ...expected.due, provisional: true })).toBe(false);
  });
});
