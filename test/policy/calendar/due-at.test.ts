import { describe, expect, it } from 'vitest';
import { dueAt } from '../../../policy/engine/calendar/due-at.ts';
import { DEADLINES } from '../../../contract/deadlines.ts';
import { termOf } from '../../../policy/engine/term.ts';
import { PACK } from '../given.ts';

const workingDays = (count: number): { count: number; unit: 'workingDays' } => ({
  count,
  unit: 'workingDays',
});

describe('a term in working days', () => {
  it('does not count its first day and ends at 24:00 in Beijing', () => {
    expect(dueAt('2026-11-23T01:00:00.000Z', workingDays(1))).toEqual({
      due: '2026-11-24T16:00:00.000Z',
      provisional: false,
    });
  });

  it('begins on the day in Beijing, one millisecond before and at its midnight', () => {
    expect(dueAt('2026-11-23T15:59:59.999Z', workingDays(1)).due).toBe('2026-11-24T16:00:00.000Z');
    expect(dueAt('2026-11-23T16:00:00.000Z', workingDays(1)).due).toBe('2026-11-25T16:00:00.000Z');
  });

  it('jumps over a holiday and counts a Saturday that was swapped in', () => {
    expect(dueAt('2026-09-30T02:00:00.000Z', workingDays(3)).due).toBe('2026-10-10T16:00:00.000Z');
  });

  it('counts a Sunday that was swapped in', () => {
    expect(dueAt('2026-09-18T02:00:00.000Z', workingDays(1)).due).toBe('2026-09-20T16:00:00.000Z');
  });

  it('is final up to the last published day and provisional from the next on', () => {
    expect(dueAt('2026-12-30T02:00:00.000Z', workingDays(1))).toEqual({
      due: '2026-12-31T16:00:00.000Z',
      provisional: false,
    });
    expect(dueAt('2026-12-31T02:00:00.000Z', workingDays(1))).toEqual({
      due: '2027-01-01T16:00:00.000Z',
      provisional: true,
    });
  });

  it('is provisional before the first published year too', () => {
    expect(dueAt('2017-12-20T02:00:00.000Z', workingDays(3)).provisional).toBe(true);
  });
});

describe('a term in days', () => {
  it('counts every day and is never provisional', () => {
    expect(dueAt('2026-12-24T02:00:00.000Z', { count: 15, unit: 'days' })).toEqual({
      due: '2027-01-08T16:00:00.000Z',
      provisional: false,
    });
  });
});

describe('a term', () => {
  it.each([0, -1, 1.5, Number.NaN])('of %s is none', (count) => {
    expect(() => dueAt('2026-11-23T01:00:00.000Z', workingDays(count))).toThrow('not a term');
  });
});

describe('the deadlines of an award', () => {
  it.each([
    ['acceptance.due', 5, 'workingDays'],
    ['correction.reminder', 12, 'workingDays'],
    ['correction.due', 15, 'workingDays'],
    ['department.reminder', 7, 'workingDays'],
    ['department.due', 10, 'workingDays'],
    ['department.escalated', 15, 'workingDays'],
    ['proposal.due', 10, 'workingDays'],
    ['approval.due', 5, 'workingDays'],
    ['group.due', 15, 'workingDays'],
    ['relocation.due', 15, 'workingDays'],
    ['consent.due', 15, 'workingDays'],
    ['ended.due', 10, 'workingDays'],
    ['notice.closed', 5, 'workingDays'],
    ['payment.due', 15, 'workingDays'],
    ['defence.due', 5, 'workingDays'],
    ['clawback.due', 15, 'workingDays'],
    ['repayment.due', 15, 'days'],
    ['review.due', 60, 'days'],
  ] as const)('%s is %s %s', (name, count, unit) => {
    expect(termOf(PACK, name, '2026-11-23T01:00:00.000Z')).toEqual({ count, unit });
  });

  it.each(DEADLINES.filter((name) => name !== 'watch.elapsed'))('%s is a term of the policy', (name) => {
    expect(termOf(PACK, name, '2018-05-21T01:00:00.000Z').count).toBeGreaterThan(0);
  });

  it('that a policy does not state is none', () => {
    expect(() => termOf(PACK, 'wish.due', '2026-11-23T01:00:00.000Z')).toThrow('wish.due');
    expect(() => termOf(PACK, 'group.threshold', '2026-11-23T01:00:00.000Z')).toThrow('no term');
  });
});
