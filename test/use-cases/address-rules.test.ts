import { describe, expect, it } from 'vitest';
import {
  DAY_MS,
  MOST_LETTERS,
  MOST_TRIES,
  secondsUntilNextLetter,
  voidBecause,
} from '../../use-cases/address/address-rules.ts';
import { addressCodeDigest, drawAddressCode, isAddressCode } from '../../db/notification/address-code.ts';

const UNTIL = '2026-03-02T03:00:00.000Z';
const END = Date.parse(UNTIL);

describe('a code', () => {
  it.each([
    ['a millisecond before its end', 0, END - 1, null],
    ['at its end', 0, END, 'expired'],
    ['a millisecond after its end', 0, END + 1, 'expired'],
    ['after all wrong tries but one', MOST_TRIES - 1, END - 1, null],
    ['after the last wrong try', MOST_TRIES, END - 1, 'triedTooOften'],
    ['after more tries than there are', MOST_TRIES + 1, END - 1, 'triedTooOften'],
  ])('%s', (_, tries, now, expected) => {
    expect(voidBecause({ letter: 'sent', until: UNTIL, tries }, now)).toBe(expected);
  });

  it('holds not before its letter is sent', () => {
    expect(voidBecause({ letter: 'handedOver', until: null, tries: 0 }, END - 1)).toBe('notSent');
  });

  it('fits the address to which it was sent alone, however it is typed', () => {
    const digest = addressCodeDigest('a@example.com', 'K7QX2-9MTRD');
    expect(isAddressCode(digest, 'a@example.com', 'k7qx2 9mtrd')).toBe(true);
    expect(isAddressCode(digest, 'a@example.com', 'K7QX2-9MTRE')).toBe(false);
    expect(isAddressCode(digest, 'b@example.com', 'K7QX2-9MTRD')).toBe(false);
  });

  it('has ten characters of thirty-two that nobody confuses, and is never the same', () => {
    const drawn = Array.from({ length: 1_000 }, drawAddressCode);
    expect(drawn.filter((code) => !/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/.test(code))).toEqual([]);
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(new Set(drawn.join('')).size).toBe(33);
  });
});

describe('another letter', () => {
  const asked = (count: number): Date[] =>
    Array.from({ length: count }, (_, index) => new Date(END + index * 60_000));

  it.each([
    ['none was asked for', [], END, 0],
    ['one fewer than may be sent in a day were', asked(MOST_LETTERS - 1), END + DAY_MS - 1, 0],
    [
      'as many as may be sent were, a millisecond short of a day ago',
      asked(MOST_LETTERS),
      END + DAY_MS - 1,
      1,
    ],
    ['the first of them is a day old', asked(MOST_LETTERS), END + DAY_MS, 0],
    ['the last of them was just sent', asked(MOST_LETTERS), END + 4 * 60_000, 86_400 - 240],
  ])('may be asked for where %s', (_, letters, now, seconds) => {
    expect(secondsUntilNextLetter(letters, now)).toBe(seconds);
  });
});
