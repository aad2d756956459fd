import { describe, expect, it } from 'vitest';
import { isNoPlaceCode } from '../../../policy/engine/division-code.ts';

const NONE: ReadonlySet<string> = new Set();
const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, step) => from + step);
/** GB/T 2260: how the codes of each province begin. */
const PROVINCES = [
  ...[range(11, 15), range(21, 23), range(31, 37), range(41, 46), range(50, 54), range(61, 65)].flat(),
  ...[71, 81, 82],
];

describe('words as a code of the administrative division', () => {
  it.each(range(10, 99))('that begin with %i are the code of no place, unless a province does', (start) => {
    expect(isNoPlaceCode(`${String(start)}0102`, NONE)).toBe(!PROVINCES.includes(start));
  });

  it.each([
    ['33010', true],
    ['330102', false],
    ['3301020', true],
    ['1330102', true],
    ['33010a', true],
    ['33010A', true],
  ])('have six digits: %s', (words, isNone) => {
    expect(isNoPlaceCode(words, NONE)).toBe(isNone);
  });

  it.each(['拱墅1', 'A330105', '330105号', '拱墅区', ''])('are a name if they are %j', (words) => {
    expect(isNoPlaceCode(words, NONE)).toBe(false);
  });

  it.each([
    ['330105', false],
    ['330199', true],
    ['330100', false],
    ['330101', false],
    ['330110', true],
    ['330200', false],
    ['330299', false],
  ])(
    'may be a place if it is known, a city, or in a city of which no place is known: %s',
    (words, isNone) => {
      expect(isNoPlaceCode(words, new Set(['310115', '330105']))).toBe(isNone);
    },
  );
});
