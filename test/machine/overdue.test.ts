import { describe, expect, it } from 'vitest';
import { approving, submitted, verifying, WHO, type Life } from './life.ts';

const SINCE = '2026-03-02T02:00:00.000Z';
const DUE = '2026-03-09T16:00:00.000Z';

/** The reminder that an award asks for when a term of its task has passed. */
const reminderOf = (life: Life, name: string, more: object = {}): object =>
  life.send(name, WHO.clock, { due: DUE, since: SINCE, ...more }).effects[0] ?? {};

describe('a task of the office that is overdue', () => {
  it.each([
    [undefined, 'holder', 2],
    [1, 'holder', 2],
    [2, 'deputyHead', 3],
  ])('for the term %s reminds the %s, and gives a term more', (times, whom, next) => {
    expect(reminderOf(approving(), 'approval.due', times === undefined ? {} : { times })).toEqual({
      kind: 'task.remind',
      task: 'approve',
      units: [],
      whom,
      next: { name: 'approval.due', since: SINCE, times: next },
    });
  });

  it('reminds the head at last, and nobody after that', () => {
    expect(reminderOf(approving(), 'approval.due', { times: 3 })).toMatchObject({ whom: 'head', next: null });
  });

  it('reminds the person who has it where the ladder has no such rung', () => {
    expect(reminderOf(approving(), 'approval.due', { times: 9 })).toMatchObject({ whom: 'holder' });
  });

  it('sets no further term where nothing says from when it is counted', () => {
    expect(reminderOf(submitted(), 'acceptance.due', { since: undefined })).toMatchObject({ next: null });
  });

  it('stays where it is', () => {
    const life = approving();
    reminderOf(life, 'approval.due');
    expect(life.state).toBe('officeReview.approving');
  });
});

describe('a department that is late', () => {
  const units = ['market'];

  it('is reminded, then its deputy head, then its head: one term each, counted from the routing', () => {
    const first = reminderOf(verifying(), 'department.reminder', { units });
    expect(first).toMatchObject({
      task: 'verify',
      units,
      whom: 'holder',
      next: { name: 'department.due', since: SINCE, times: 1 },
    });
    expect(first).not.toHaveProperty('next.missing');
    const late = verifying();
    expect(reminderOf(late, 'department.due', { units })).toMatchObject({
      whom: 'deputyHead',
      next: { name: 'department.escalated', times: 1 },
    });
    expect(reminderOf(late, 'department.escalated', { units })).toMatchObject({ whom: 'head', next: null });
  });
});
