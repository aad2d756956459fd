import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inDigits } from '../../../../policy/engine/identity/numerals.ts';
import { readRecognition, type Recognition } from '../../../../policy/engine/identity/recognition.ts';
import { similarAmong } from '../../../../policy/engine/identity/similar-index.ts';

const PLAIN = Array.from('零一二三四五六七八九');
const OFFICIAL = Array.from('零壹贰叁肆伍陆柒捌玖');
type Writing = readonly [digits: readonly string[], units: readonly string[]];
const WRITINGS: readonly Writing[] = [
  [PLAIN, ['', '十', '百', '千']],
  [OFFICIAL, ['', '拾', '佰', '仟']],
];

/** A number below ten thousand as it is written: 1020 as 一千零二十. */
function belowMyriad(number: number, [digits, units]: Writing): string {
  return Array.from(String(number), Number)
    .map((digit, at, all) =>
      digit === 0 ? '零' : `${digits[digit] ?? ''}${units[all.length - 1 - at] ?? ''}`,
    )
    .join('')
    .replaceAll(/零+/g, '零')
    .replace(/(?<=.)零$/, '');
}

function written(number: number, writing: Writing): string {
  const [myriads, rest] = [Math.floor(number / 10_000), number % 10_000];
  if (myriads === 0) return belowMyriad(number, writing);
  const behind = rest === 0 ? '' : `${rest < 1000 ? '零' : ''}${belowMyriad(rest, writing)}`;
  return `${belowMyriad(myriads, writing)}万${behind}`;
}

const certificate = (words: string): Recognition => {
  const read = readRecognition('certificate', { words });
  if (!read.ok) throw new Error(words);
  return read;
};
const WRITING = fc.constantFrom(...WRITINGS);

describe('a Chinese numeral', () => {
  it.each([
    ['杭证第一百', '杭证第100'],
    ['壹佰', '100'],
    ['〇一二', '012'],
    ['十', '10'],
    ['二十', '20'],
    ['一千零二十', '1020'],
    ['一万零一', '10001'],
    ['二〇二六年第十二', '2026年第12'],
    ['100', '100'],
    ['杭名', '杭名'],
  ])('%s is %s in digits', (form, digits) => {
    expect(inDigits(form)).toBe(digits);
  });

  it('counts what it was written for, in either writing', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), WRITING, (number, writing) => {
        expect(inDigits(written(number, writing))).toBe(String(number));
      }),
    );
  });

  it('in the number of a certificate is a question beside the same in digits, and never an equal number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 99_999 }), WRITING, WRITING, (number, one, other) => {
        const digits = certificate(`杭证第${String(number)}号`);
        for (const writing of [one, other]) {
          const numeral = certificate(`杭证第${written(number, writing)}号`);
          expect(numeral.identity).not.toBe(digits.identity);
          for (const [known, asked] of [
            [digits, numeral],
            [numeral, digits],
          ] as const)
            expect(similarAmong([known])(asked)).toEqual([{ other: known, why: 'otherNumerals' }]);
        }
      }),
    );
  });

  it.each([
    ['杭证第一百号', '杭证第101号'],
    ['杭证第二百号', '杭证第100号'],
  ])('of another number is none: %s and %s', (one, other) => {
    expect(similarAmong([certificate(one)])(certificate(other))).toEqual([]);
  });
});
