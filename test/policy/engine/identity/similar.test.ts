import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readRecognition,
  type Recognition,
  type RecognitionKind,
} from '../../../../policy/engine/identity/recognition.ts';
import {
  pairsOf,
  partsOf,
  similarAmong,
  tracesOf,
} from '../../../../policy/engine/identity/similar-index.ts';
import { NEARNESS, nearness } from '../../../../policy/engine/identity/similar.ts';

const read = (kind: RecognitionKind, words: string, issuer = ''): Recognition => {
  const recognition = readRecognition(kind, { words, issuer }, 'isName');
  if (!recognition.ok) throw new Error(words);
  return recognition;
};

describe('two recognitions', () => {
  it.each<[RecognitionKind, string, string, string]>([
    ['product', '龙井茶', '龙井茶叶', 'oneEdit'],
    ['product', '龙井茶', '龙井荼', 'oneEdit'],
    ['product', '西湖龙井茶叶礼盒', '龙井茶叶', 'contained'],
    ['product', '龙井茶', '井龙茶', 'swapped'],
    ['product', '土特产礼盒', '士特产礼盒', 'looksAlike'],
    ['product', 'Model A10', 'Model AlO', 'looksAlike'],
    ['product', 'Carn', 'Cam', 'looksAlike'],
    ['product', 'café', 'cafe', 'oneEdit'],
    ['product', 'Model S500', 'Model 5500', 'looksAlike'],
    ['product', 'Zeta 100', '2eta 100', 'looksAlike'],
    ['product', 'Bolt', '8olt', 'looksAlike'],
    ['product', 'VVest Lake', 'West Lake', 'looksAlike'],
    ['product', 'Iron Ore', '1ron Ore', 'looksAlike'],
    ['standard', 'GB/T 1234-2018', '1234 电动自行车', 'contained'],
    ['mark', '1234567', '1234576', 'swapped'],
    ['mark', '1234567', '1234568', 'oneEdit'],
    ['mark', '1234567', '234567', 'oneEdit'],
    ['mark', '1234567', '1234567A', 'oneEdit'],
    ['standard', 'GB/T 1234-2018', 'GB/T 1234-2026', 'otherYear'],
    ['standard', 'GB/T 1234-2018', 'GB 1234-2018', 'otherNature'],
    ['standard', 'GB/T 1234-2018', 'GB/T 1234-2018/XG1-2020', 'otherNature'],
    ['standard', 'ISO 27001:2013', 'ISO/IEC 27001:2013', 'otherCode'],
    ['standard', 'IEC/ISO 27001:2013', 'ISO/IEC 27001:2013', 'otherCode'],
    ['standard', 'ISO/TS 2345:2019', 'ISO 2345:2020', 'otherCode'],
    ['standard', 'IEC 62443:2019', 'ISO/IEC/IEEE 62443:2019', 'otherCode'],
    ['standard', 'GB/T 1234-2018', 'GB/T 1243-2018', 'swapped'],
    ['standard', 'GB/T 1234-2018', 'GB/T 1235-2018', 'oneEdit'],
    ['certificate', 'HZMP-2018-001', 'HZMP-2018-01', 'oneEdit'],
    ['standard', '标准一百', '标准100', 'otherNumerals'],
    ['certificate', 'HZMP-2018-001', 'HZMP-2018-0O1', 'looksAlike'],
  ])('%s %s and %s are a question: %s', (kind, one, other, why) => {
    expect(nearness(read(kind, one), read(kind, other))).toBe(why);
    expect(nearness(read(kind, other), read(kind, one))).toBe(why);
    expect(Object.keys(NEARNESS)).toContain(why);
  });

  it.each<[RecognitionKind, string, string]>([
    ['product', '龙井茶', '龙井 茶'],
    ['product', 'A', 'B'],
    ['product', 'P', 'Q'],
    ['product', '茶', '龙井茶'],
    ['product', '龙井茶', '绿茶'],
    ['product', '龙井茶叶', '运河齿轮'],
    ['product', '标准一百', '标准100'],
    ['mark', '1', '2'],
    ['mark', '1234567', '1234699'],
    ['standard', 'GB-1', 'GB-2'],
    ['standard', 'GB/T 1234-2018', 'GB/T 5678-2018'],
    ['standard', 'GB/T 1234-2018', 'FZ/T 1234-2018'],
    ['standard', 'GB/T 1234-2018', 'FZ/T 1235-2018'],
    ['standard', 'GB/T 1234-2018', 'GB/T 1235-2019'],
    ['standard', 'ISO 12345:2015', 'IEC 67890:2015'],
    ['product', 'Qabc88888', 'Qba88888'],
    ['product', 'Q88ab88', 'Q88bc88'],
    ['product', 'Q88ab88', 'Q88ca88'],
    ['title', 'one', 'two'],
  ])('%s %s and %s are no question', (kind, one, other) => {
    expect(nearness(read(kind, one), read(kind, other))).toBeNull();
  });

  it.each([
    ['ab', '12', null],
    ['abc', 'abd', null],
    ['aa', 'aaa', null],
    ['aaa', 'aaaa', 'oneEdit'],
    ['abcd', 'abce', 'oneEdit'],
    ['abcde', 'abcdf', 'oneEdit'],
    ['茶叶', '茶饼', null],
    ['a茶叶', 'a茶饼', 'oneEdit'],
  ])('with little in common (%s, %s) are judged by its weight: %s', (one, other, why) => {
    expect(nearness(read('product', one), read('product', other))).toBe(why);
  });

  it('of two kinds are never near', () => {
    expect(nearness(read('product', '龙井茶'), read('tradename', '龙井茶叶'))).toBeNull();
  });

  it('that are certificates of one number are a question for every issuer, unless the number says hardly anything', () => {
    const of = (issuer: string, number: string): Recognition => read('certificate', number, issuer);
    expect(nearness(of('杭州市监局', 'HZ-2018-1'), of('杭州市市场监管局', 'HZ20181'))).toBe('otherIssuer');
    expect(nearness(of('杭州市监局', 'HZ-2018-1'), of('', 'HZ20181'))).toBe('otherIssuer');
    expect(nearness(of('杭州市监局', '12'), of('省局', '12'))).toBeNull();
    expect(nearness(of('杭州市监局', '123'), of('省局', '123'))).toBe('otherIssuer');
    expect(nearness(of('杭州市监局', 'HZ-2018-1'), of('省局', 'HZ-2018-2'))).toBeNull();
  });
});

describe('the index of many recognitions', () => {
  const word = fc
    .array(fc.constantFrom(...Array.from('龙井茶叶ab10')), { minLength: 1, maxLength: 7 })
    .map((signs) => signs.join(''));
  const long = fc
    .tuple(
      fc.constantFrom(61, 62, 63, 64, 65, 66, 67, 90),
      fc.nat({ max: 59 }),
      fc.constantFrom('', 'x', 'yy'),
    )
    .map(([length, place, fresh]) => {
      const text = Array.from({ length }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('');
      return text.slice(0, place) + fresh + text.slice(place + 1);
    });

  it.each([
    ['short names', word],
    ['long names', long],
  ])('finds all that comparing each with each would find, of %s', (_, words) => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 25 }), words, (others, asked) => {
        const known = others.map((each) => read('product', each));
        const one = read('product', asked);
        const found = similarAmong(known)(one);
        expect(found).toEqual(
          known.flatMap((other) => {
            const why = nearness(one, other);
            return why === null ? [] : [{ other, why }];
          }),
        );
      }),
      { numRuns: 500 },
    );
  });

  it.each<[RecognitionKind, readonly (readonly [string, string])[]]>([
    [
      'standard',
      [
        ['', 'GB/T 1234-2018'],
        ['', 'GB/T 1234-2026'],
        ['', 'GB 1234-2018'],
        ['', 'GB/T 1243-2018'],
      ],
    ],
    [
      'certificate',
      [
        ['甲', 'HZ-2018-1'],
        ['乙', 'HZ20181'],
        ['甲', 'HZ-2018-2'],
        ['甲', 'HZ-2018-l'],
      ],
    ],
  ])('finds %ss that are near by their structure', (kind, written) => {
    const all = written.map(([issuer, words]) => read(kind, words, issuer));
    const [asked] = all;
    expect(asked && similarAmong(all)(asked)).toHaveLength(3);
  });

  const ONE_AFTER_ANOTHER = Array.from({ length: 90 }, (_, at) => String.fromCodePoint(0x4e00 + at));
  it.each([62, 63, 64, 65, 66, 67, 90])(
    'finds names of %i signs that one sign parts, wherever it is',
    (length) => {
      const signs = ONE_AFTER_ANOTHER.slice(0, length);
      const one = read('product', signs.join(''));
      for (const place of [0, 1, Math.floor(length / 2), length - 2, length - 1])
        for (const fresh of [[], ['x']]) {
          const other = read('product', signs.toSpliced(place, 1, ...fresh).join(''));
          expect(similarAmong([other])(one), `${String(place)} ${fresh.join('')}`).toHaveLength(1);
          expect(similarAmong([one])(other), `${String(place)} ${fresh.join('')}`).toHaveLength(1);
        }
    },
  );

  it('finds them in the order in which they were known, whatever they have in common', () => {
    const known = ['西湖龙井茶叶礼盒', '龙井茶饼', '西湖龙井茶叶'].map((words) => read('product', words));
    expect(similarAmong(known)(read('product', '龙井茶叶')).map(({ other }) => other)).toEqual(known);
  });

  it('knows a name by its neighbouring signs, and by every part of it that says enough', () => {
    const name = read('product', 'ab龙茶');
    expect(pairsOf(name)).toEqual(new Set(['product ab', 'product b龙', 'product 龙茶']));
    expect(partsOf(name)).toEqual(
      new Set(['product ab龙', 'product ab龙茶', 'product b龙', 'product b龙茶', 'product 龙茶']),
    );
    const long = partsOf(read('product', ONE_AFTER_ANOTHER.join('')));
    expect(long).toContain(`product ${ONE_AFTER_ANOTHER.slice(62, 64).join('')}`);
    expect(long).not.toContain(`product ${ONE_AFTER_ANOTHER.slice(63, 65).join('')}`);
  });

  it('knows nothing of what has no name of its own', () => {
    const title = read('title', '品牌街道');
    expect([tracesOf(title), pairsOf(title), partsOf(title)]).toEqual([new Set(), new Set(), new Set()]);
  });

  it('compares few of many', () => {
    let compared = 0;
    const known = Array.from({ length: 20_000 }, (_, place) => {
      const recognition = read('product', `第${String(place * 7919)}号产品名称`);
      return {
        ...recognition,
        get kind() {
          compared += 1;
          return recognition.kind;
        },
      };
    });
    const find = similarAmong(known);
    compared = 0;
    find(read('product', '第999999999号龙井'));
    expect(compared).toBeLessThan(known.length / 10);
  });
});
