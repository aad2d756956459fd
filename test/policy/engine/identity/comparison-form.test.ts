import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonForm } from '../../../../policy/engine/identity/comparison-form.ts';

const TEXTS = Number(process.env['SPELLINGS'] ?? 20_000);
const LAST_IDEOGRAPH = 0x3_23_af;

describe('the comparison form', () => {
  it.each([
    ['one product in two widths', 'ＡＢＣ', 'ABC'],
    ['upper and lower case', 'Abc', 'aBC'],
    ['traditional and simplified', '龍井茶葉', '龙井茶叶'],
    ['a variant that Hong Kong writes', '衞生', '卫生'],
    ['a middle dot', '龙井·茶', '龙井茶'],
    ['a katakana dot', '龙井・茶', '龙井茶'],
    ['a Cyrillic А', 'АBC', 'ABC'],
    ['a Cyrillic І for a capital I', 'ІBM', 'IBM'],
    ['a Cyrillic В in lower case', 'вмw', 'BMW'],
    ['a Greek nu for a v', 'noνa', 'NOVA'],
    ['a lunate sigma for a C', 'AΒϹ', 'ABC'],
    ['katakana for ideographs', 'ロ八ハ', '口八八'],
    ['a radical for its ideograph', '⻢到成功', '马到成功'],
    ['a Kangxi radical', '⼀品', '一品'],
    ['a prolonged sound for a one', '第ー', '第一'],
    ['accents in another order', 'a\u0308\u0323', 'a\u0323\u0308'],
    ['accents of one place in another order', 'a\u0301\u0308', 'a\u0308\u0301'],
    ['an accent apart from its letter', 'cafe\u200D\u0301', 'café'],
    ['an accent upon an ideograph', '龙\u0301井', '龙井'],
    ['a dot upon an i', 'i\u0307ris', 'İRIS'],
    ['a frame around a digit', '1\uFE0F\u20E3', '1'],
    ['digits of another script', '١٢٣', '123'],
    ['digits in a circle, and small ones', '①²', '12'],
    ['a sign of a mark', '龙井™', '龙井®'],
    ['a sharp s', 'straße', 'STRASSE'],
    ['brackets around a year', '拱政办发〔2014〕4号', '拱政办发(2014)4号'],
    ['full-width brackets around a year', '拱政办发［2014］４号', '拱政办发【2014】 4 号'],
    ['half-width katakana', 'ｱﾊﾟ', 'アパ'],
  ])('is one for %s', (_, one, other) => {
    expect(comparisonForm(one)).toBe(comparisonForm(other));
    expect(comparisonForm(one)).not.toBe('');
  });

  it.each([
    ['0 and O', 'A0', 'AO'],
    ['1 and l', 'A1', 'Al'],
    ['1 and I', 'A1', 'AI'],
    ['I and l', 'AI', 'Al'],
    ['rn and m', 'Arn', 'Am'],
    ['士 and 土', '士', '土'],
    ['末 and 未', '末', '未'],
    ['口 and 囗', '口', '囗'],
    ['an accent', 'café', 'cafe'],
    ['a voiced and a plain kana', 'ガ', 'カ'],
    ['〇 and O', '二〇', '二O'],
    ['the order of letters', '茶龙井', '龙井茶'],
  ])('keeps %s apart', (_, one, other) => {
    expect(comparisonForm(one)).not.toBe(comparisonForm(other));
  });

  it.each([
    '',
    ' ',
    '\u3164',
    '\u2800',
    '\u115F\u1160\uFFA0',
    '——',
    '（）',
    '\u{E0041}',
    '\u0301',
    '\uD800',
    '+',
    '™',
  ])('of %j is empty', (text) => {
    expect(comparisonForm(text)).toBe('');
  });

  it('of a form is the form itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const form = comparisonForm(text);
        expect(comparisonForm(form)).toBe(form);
      }),
      { numRuns: TEXTS },
    );
  });

  it('does not depend on how a text was normalised before', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('NFC', 'NFD'), (text, way) => {
        expect(comparisonForm(text.normalize(way))).toBe(comparisonForm(text));
      }),
      { numRuns: TEXTS },
    );
  });

  it('of any character is its own form, and the form of its other case, but for letters that look like two', () => {
    const inconstant: string[] = [];
    const lookLikeTwo = new Set<string>();
    for (let point = 0; point <= LAST_IDEOGRAPH; point += 1) {
      const sign = String.fromCodePoint(point);
      const form = comparisonForm(sign);
      if (comparisonForm(form) !== form) inconstant.push(sign);
      if (comparisonForm(sign.toUpperCase()) !== form) lookLikeTwo.add(sign.normalize('NFD').charAt(0));
    }
    expect(inconstant).toEqual([]);
    // Capital nu is drawn as N and the small one as v; the letters of the last two signs are Warang Citi.
    expect([...lookLikeTwo]).toEqual(['ƽ', 'υ', 'ν', '\uD806']);
  });
});
