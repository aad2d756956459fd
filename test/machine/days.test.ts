import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { watchedUntil } from '../../policy/engine/watch.ts';
import { endAfter } from './version-one.ts';

describe('the end of the years of watch', () => {
  it('is counted by the machine as the policy counts it', () => {
    const day = fc
      .date({ min: new Date('2018-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 240 }), (from, months) => {
        expect(endAfter(from, months)).toBe(watchedUntil(from, months));
      }),
    );
    expect(endAfter('2020-02-29', 60)).toBe('2025-02-28T16:00:00.000Z');
  });
});
