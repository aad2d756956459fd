import { describe, expect, it } from 'vitest';
import { broken } from '../../policy/engine/conditions/matter.ts';
import type { AssessmentInput } from '../../policy/engine/assess.ts';
import { smallestChange } from '../../policy/engine/verdict/flip.ts';
import { claimOn, inputFor } from './given.ts';

const input = inputFor(claimOn('C1'));

/** What wants so many answers, one after the other. */
function wanting(count: number) {
  return ({ claim }: AssessmentInput) => {
    const next = Array.from({ length: count }, (_, index) => `answer${String(index)}`).find(
      (name) => !(name in claim),
    );
    const text = { zh: '答复', en: 'answer' };
    return next === undefined
      ? null
      : broken('needs-proof', { by: 'applicant', path: `claim.${next}`, to: true, text });
  };
}

describe('a smallest change', () => {
  it.each([
    [1, 1],
    [2, 2],
    [8, 8],
    [9, null],
  ])('of what wants %i answers has %s: more than eight are no small one', (count, changes) => {
    const unmet = wanting(count);
    const first = unmet(input);
    if (first === null) throw new Error('nothing is wanted');
    expect(smallestChange(input, first, unmet)?.length ?? null).toBe(changes);
  });
});
