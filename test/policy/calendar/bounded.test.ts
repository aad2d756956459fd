import { expect, it } from 'vitest';
import { dueAt } from '../../../policy/engine/calendar/due-at.ts';
import { daysLeft } from '../../../policy/engine/calendar/interrupted-term.ts';

it('a term that ran to the end of time is an error, not a loop without end', () => {
  const ran = [{ from: '2026-03-02T02:00:00.000Z', until: '9999-12-31T02:00:00.000Z' }];
  expect(() => daysLeft({ count: 5, unit: 'workingDays' }, ran)).toThrow('too far apart');
  const far = (until: string) =>
    daysLeft({ count: 40_000, unit: 'days' }, [{ from: '2000-01-01T02:00:00.000Z', until }]);
  expect(far('2100-03-17T02:00:00.000Z')).toBe(40_000 - 36_599);
  expect(() => far('2100-03-18T02:00:00.000Z')).toThrow('too far apart');
  expect(
    daysLeft({ count: 5, unit: 'days' }, [
      { from: '2026-03-02T02:00:00.000Z', until: '2026-03-05T02:00:00.000Z' },
    ]),
  ).toBe(3);
});

it('as many working days as a policy can ask for are counted', () => {
  expect(dueAt('2026-03-02T02:00:00.000Z', { count: 3650, unit: 'workingDays' }).due).toMatch(/^20[34]/);
});
