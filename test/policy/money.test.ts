import { describe, expect, it } from 'vitest';
import { assertFen, fenOf, isFen, isYuan, MOST_FEN } from '../../policy/engine/money.ts';

describe('an amount of money', () => {
  it.each([0, 1, 5_000_000, MOST_FEN])('is a whole number of fen within nothing and the most: %s', (fen) => {
    expect([isFen(fen), assertFen(fen)]).toEqual([true, fen]);
  });

  it.each([-1, 0.5, MOST_FEN + 1, NaN, Infinity, 2 ** 53])('is not %s, which crashes', (fen) => {
    expect(isFen(fen)).toBe(false);
    expect(() => assertFen(fen)).toThrow(RangeError);
  });

  it.each([
    [0, 0],
    [50_000, 5_000_000],
    [100_000_000_000, MOST_FEN],
  ])('of %s whole yuan is %s fen', (yuan, fen) => {
    expect([isYuan(yuan), fenOf(yuan)]).toEqual([true, fen]);
  });

  it.each([-1, 0.5, 100_000_000_001, 2 ** 53, NaN])('of %s yuan is none', (yuan) => {
    expect(isYuan(yuan)).toBe(false);
    expect(() => fenOf(yuan)).toThrow(RangeError);
  });
});
