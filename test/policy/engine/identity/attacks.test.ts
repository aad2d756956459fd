import { describe, expect, it } from 'vitest';
import {
  readRecognition,
  type RecognitionKind,
  type ReadRecognition,
} from '../../../../policy/engine/identity/recognition.ts';
import { levelIn } from '../../../../policy/engine/identity/standard-number.ts';
import { nearness } from '../../../../policy/engine/identity/similar.ts';

const read = (kind: RecognitionKind, words: string, issuer?: string): ReadRecognition =>
  readRecognition(kind, issuer === undefined ? { words } : { words, issuer });

/** The ways in which one certificate was paid again on the first release. */
const OF_ONE_NAME = [
  'A龙井茶',
  'A龙\u200B井茶',
  'A龙\u200C井茶',
  'A龙\u200D井茶',
  'A龙\u2060井茶',
  'A龙\uFEFF井茶',
  'A龙\u00AD井茶',
  'A龙\u034F井茶',
  'A龙\uFE0F井茶',
  'A龙\u{E0100}井茶',
  'A龙\u3164井茶',
  'A龙\u2800井茶',
  'A龙\u202E井茶',
  'a龙井茶',
  'A龙井 茶',
  'A龙井·茶',
  'А龙井茶',
  'A龍井茶',
];

describe('the spellings by which one recognition was paid twice', () => {
  it(`are one: ${OF_ONE_NAME.length} of one name`, () => {
    const identities = OF_ONE_NAME.map((words) => read('product', words)).map(
      (each) => each.ok && each.identity,
    );
    expect(new Set(identities)).toEqual(new Set(['~a龙井茶']));
    expect(new Set(OF_ONE_NAME).size).toBe(18);
  });

  it.each<[RecognitionKind, string, string]>([
    ['standard', 'GB/T 1234-2026', 'GB/T1234-2026'],
    ['standard', 'GB/T 1234—2018', 'GB/T 1234-2018'],
    ['standard', 'GB/T 1234-2018', 'GB／Ｔ　１２３４．０-2018'.replace('．０', '')],
    ['mark', '1234567', '第1234567号'],
    ['mark', '1234567', '商标注册号：第 1234567 号（第30类）'],
    ['madrid', 'IR 1234567', 'G1234567'],
    ['product', '运河齿轮（样例）', '运河齿轮(样例)'],
    ['certificate', '杭名 2018-1', '杭名2018-1'],
    ['certificate', '拱政办发〔2014〕4号', '拱政办发[2014]4号'],
    ['certificate', 'No. 2018001', '第2018001号'],
    ['certificate', '证书编号：HZ-7', 'hz7'],
  ])('are one %s: %s and %s', (kind, one, other) => {
    const [first, second] = [read(kind, one), read(kind, other)];
    expect(first.ok && first.identity).toBeTruthy();
    expect(second).toMatchObject({ ok: true, identity: first.ok ? first.identity : '' });
  });

  it('are one certificate for one issuer, and a question for another wording of the issuer', () => {
    const [one, same, other] = ['杭州市市场监督管理局', '杭州市市场监督管理局 ', '杭州市场监管局'].map(
      (issuer) => read('certificate', 'HZMP-2018-001', issuer),
    );
    if (!one?.ok || !same?.ok || !other?.ok) throw new Error('not read');
    expect(same.identity).toBe(one.identity);
    expect(other.identity).not.toBe(one.identity);
    expect(nearness(one, other)).toBe('otherIssuer');
  });
});

describe('what is read of a recognition', () => {
  it.each<[RecognitionKind, string, object]>([
    [
      'mark',
      '第1234567号 第30类',
      {
        scope: 'nation',
        identity: '1234567',
        shown: '1234567',
        meaning: { grammar: 'markNumber', value: { number: '1234567', classes: [30] } },
      },
    ],
    [
      'madrid',
      'IR 1234567',
      {
        scope: 'nation',
        identity: '1234567',
        shown: '1234567',
        meaning: { grammar: 'madridNumber', value: { number: '1234567', laterDesignation: false } },
      },
    ],
    [
      'product',
      ' 龙井\u200B \t 茶 ',
      {
        scope: 'lineage',
        identity: '~龙井茶',
        shown: '龙井 茶',
        meaning: { grammar: 'name', value: '龙井茶' },
      },
    ],
    [
      'title',
      ' 品牌街道 ',
      { scope: 'holder', identity: '', shown: '品牌街道', meaning: { grammar: 'itself' } },
    ],
  ])(
    'of the kind %s in %j is its scope, its identity, how it is shown, and what it means',
    (kind, words, is) => {
      expect(read(kind, words)).toEqual({ ok: true, kind, ...is });
    },
  );

  it('is of a certificate its number alone, unless nothing else is there', () => {
    expect(read('certificate', '证书编号：第7号', '市局')).toMatchObject({ identity: '市局|7' });
    expect(read('certificate', '第号', '市局')).toMatchObject({ identity: '市局|第号' });
    expect(read('certificate', '——', '市局')).toMatchObject({ ok: false, problem: { code: 'text.empty' } });
  });
});

describe('a number speaks', () => {
  const named = new Set(['T/ZZB']);
  it.each([
    ['T/CAS 1-2018', 'group'],
    ['T/ZZB 0001-2018', 'namedGroup'],
    ['Q/HZ 1-2018', 'enterprise'],
    ['DB33/T 1-2018', 'local'],
    ['DB3301/T 0286-2019', 'local'],
    ['GB 1234-2018', 'national'],
    ['GB/Z 1234-2018', 'national'],
    ['FZ/T 73001-2018', 'industry'],
    ['DB/T 1-2000', 'industry'],
    ['ISO 9001:2015', 'international'],
    ['IEC 60335-1:2020', 'international'],
    ['ITU-T G.711 (11/1988)', 'international'],
  ])('%s is of level %s', (words, level) => {
    const standard = read('standard', words);
    const { meaning } = standard.ok ? standard : { meaning: { grammar: 'itself' as const } };
    expect(meaning.grammar === 'standardNumber' && levelIn(named, meaning.value)).toBe(level);
  });

  it.each(['TX/T 1-2018', 'EN 1-2018', 'TSG 21-2016'])(
    '%s, of a code that is not listed, is a question',
    (words) => {
      expect(read('standard', words)).toEqual({ ok: false, problem: { code: 'number.unknownCode', words } });
    },
  );
});
