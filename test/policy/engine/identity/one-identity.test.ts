import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecognition, type RecognitionKind } from '../../../../policy/engine/identity/recognition.ts';
import { nearness } from '../../../../policy/engine/identity/similar.ts';
import {
  IDEOGRAPHS,
  name,
  numberSpellingOf,
  PLAIN,
  sign,
  spellingOf,
  written,
  type Sign,
} from './spellings.ts';
import { markNumber, madridNumber, standardNumber } from './numbers.ts';

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const PAIRS = Number(process.env['SPELLINGS'] ?? 50_000);
/** Names take half of the pairs, the three kinds of number the rest. */
const [ofNames, ofNumbers] = [Math.ceil(PAIRS / 2), Math.ceil(PAIRS / 6)];

const identity = (kind: RecognitionKind, words: string): string => {
  const read = readRecognition(kind, { words });
  return read.ok ? read.identity : `refused: ${read.problem.code}`;
};

/** Two spellings of one name, and of another that differs in one sign. */
const twoSpellings = name.chain((signs) =>
  fc.record({ signs: fc.constant(signs), one: spellingOf(signs), other: spellingOf(signs) }),
);

/** The order of accents says nothing. */
const plain = (each: Sign | undefined): string | undefined =>
  each && `${each.base}${[...each.accents].sort().join('')}`.toLowerCase();

const isSameSign = (one: Sign | undefined, other: Sign | undefined): boolean => plain(one) === plain(other);

/** One sign more, less, other, or two neighbours swapped. */
const altered = (signs: readonly Sign[]): fc.Arbitrary<readonly Sign[]> =>
  fc
    .record({
      place: fc.nat({ max: signs.length - 1 }),
      how: fc.constantFrom('more', 'less', 'other', 'swapped'),
      sign,
    })
    .map(({ place, how, sign: fresh }) => {
      const next = signs[place + 1];
      const here = signs[place];
      if (how === 'more') return signs.toSpliced(place, 0, fresh);
      if (how === 'less' && signs.length > 1) return signs.toSpliced(place, 1);
      if (how === 'swapped' && here !== undefined && next !== undefined && !isSameSign(here, next))
        return signs.toSpliced(place, 2, next, here);
      return signs.toSpliced(place, 1, isSameSign(here, fresh) ? { base: '样', accents: [] } : fresh);
    });

const twoNames = name.chain((signs) =>
  altered(signs).chain((others) =>
    fc.record({
      signs: fc.constant(signs),
      others: fc.constant(others),
      one: spellingOf(signs),
      other: spellingOf(others),
    }),
  ),
);

const NUMBERS = [
  ['mark', markNumber],
  ['madrid', madridNumber],
  ['standard', standardNumber],
] as const;

describe(`${PAIRS} pairs of spellings that differ in nothing and as many that differ in a sign (seed ${seed})`, () => {
  it('of one name have one identity', () => {
    fc.assert(
      fc.property(twoSpellings, ({ signs, one, other }) => {
        expect([identity('product', one), identity('product', other)]).toEqual(
          Array(2).fill(identity('product', written(signs))),
        );
      }),
      { seed, numRuns: ofNames },
    );
  });

  it('of two names that differ in a letter, digit or ideograph have two', () => {
    fc.assert(
      fc.property(twoNames, ({ one, other }) => {
        expect(identity('product', one)).not.toBe(identity('product', other));
      }),
      { seed, numRuns: ofNames },
    );
  });

  it.each(NUMBERS)('of one %s have one identity', (kind, number) => {
    const pairs = number.chain((written) =>
      fc.record({ written: fc.constant(written), spelt: numberSpellingOf(written) }),
    );
    fc.assert(
      fc.property(pairs, ({ written, spelt }) => {
        expect(identity(kind, written)).not.toMatch(/^refused/);
        expect(identity(kind, spelt)).toBe(identity(kind, written));
      }),
      { seed, numRuns: ofNumbers },
    );
  });

  it.each(NUMBERS)(
    'of two numbers of a %s that differ in a digit or letter have two, or are refused',
    (kind, number) => {
      const pairs = number.chain((written) =>
        fc.record({
          written: fc.constant(written),
          place: fc.constantFrom(...Array.from(written.matchAll(/[0-9A-Z]/g), ({ index }) => index)),
          fresh: fc.constantFrom(...Array.from('123456789'), ...PLAIN),
        }),
      );
      fc.assert(
        fc.property(pairs, ({ written, place, fresh }) => {
          fc.pre(written.charAt(place) !== fresh);
          const changed = written.slice(0, place) + fresh + written.slice(place + 1);
          expect(identity(kind, changed), changed).not.toBe(identity(kind, written));
        }),
        { seed, numRuns: ofNumbers },
      );
    },
  );

  it('that differ in one ideograph are near, unless hardly anything is left', () => {
    const pairs = fc.tuple(
      fc.uniqueArray(fc.constantFrom(...IDEOGRAPHS), { minLength: 4, maxLength: 8 }),
      fc.nat({ max: 3 }),
    );
    fc.assert(
      fc.property(pairs, ([signs, place]) => {
        const [one, other] = [signs, signs.toSpliced(place, 1, '样')].map((each) =>
          readRecognition('product', { words: each.join('') }),
        );
        expect(one?.ok && other?.ok ? nearness(one, other) : undefined).toBe('oneEdit');
      }),
      { seed, numRuns: 2_000 },
    );
  });
});
