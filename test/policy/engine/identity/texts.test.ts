import { describe, expect, it } from 'vitest';
import {
  isEmptyText,
  TEXT_PROBLEMS,
  unwantedSigns,
  withoutUnwanted,
} from '../../../../policy/engine/identity/texts.ts';

describe('a text of people', () => {
  it.each([
    ['拱墅区祥符街道'],
    ['Gongshu “Brand” – 30%'],
    ['全角　空白\u00A0与符号①™'],
    ['👍 café Ω 한 ﾊ'],
    ['𠮷野家'],
    [''],
  ])('%j is taken', (text) => {
    expect(unwantedSigns(text)).toEqual([]);
    expect(withoutUnwanted(text)).toBe(text);
  });

  it.each([
    ['\u200B', 'text.invisible', 0, 'U+200B'],
    ['a\u200Bb', 'text.invisible', 1, 'U+200B'],
    ['龙井\uFEFF', 'text.invisible', 2, 'U+FEFF'],
    ['\u00ADa', 'text.invisible', 0, 'U+00AD'],
    ['葛\u{E0100}', 'text.invisible', 1, 'U+E0100'],
    ['1\uFE0F', 'text.invisible', 1, 'U+FE0F'],
    ['a\u3164', 'text.invisible', 1, 'U+3164'],
    ['a\u2800', 'text.blankLetter', 1, 'U+2800'],
    ['a\u202Eb', 'text.bidi', 1, 'U+202E'],
    ['a\u2066b', 'text.bidi', 1, 'U+2066'],
    ['a\u200Fb', 'text.bidi', 1, 'U+200F'],
    ['a\u0000', 'text.control', 1, 'U+0000'],
    ['a\u0085', 'text.control', 1, 'U+0085'],
    ['a\u2028b', 'text.control', 1, 'U+2028'],
    ['a\tb', 'text.control', 1, 'U+0009'],
    ['a\nb', 'text.control', 1, 'U+000A'],
    ['a\uD83D', 'text.broken', 1, 'U+D83D'],
    ['a\uFFFD', 'text.broken', 1, 'U+FFFD'],
    ['a\uFFFE', 'text.broken', 1, 'U+FFFE'],
  ] as const)('%j is refused with its sign and place', (text, code, index, codePoint) => {
    expect(unwantedSigns(text)).toEqual([{ code, index, codePoint }]);
    expect(Object.keys(TEXT_PROBLEMS)).toContain(code);
    expect(withoutUnwanted(text)).toBe(
      /[\t\n]/.test(text) ? text : text.slice(0, index) + text.slice(index + (codePoint.length > 6 ? 2 : 1)),
    );
  });

  it('names every place, counted in code units', () => {
    expect(unwantedSigns('𠮷\u200B野\u200D').map(({ index }) => index)).toEqual([2, 4]);
  });

  it('of many lines may break and indent, and may no more than that', () => {
    expect(unwantedSigns('一、\r\n\t二、', 'many')).toEqual([]);
    expect(unwantedSigns('a\u000B\n', 'many')).toMatchObject([{ codePoint: 'U+000B' }]);
  });

  it.each(['', ' \u3000', '\u200B', '\u3164\u2800', '——', '（）'])('%j is empty', (text) => {
    expect(isEmptyText(text)).toBe(true);
  });

  it('with one letter is not empty', () => {
    expect(isEmptyText('（一）')).toBe(false);
  });
});
