import { describe, expect, it } from 'vitest';
import { READINGS, type ReadingName } from '../../policy/engine/readings.ts';
import { READING_NAMES } from '../../policy/engine/weave/reading-names.ts';
import { QUESTIONS } from '../../policy/engine/items/questions.ts';
import { RECOGNITION_KIND_NAMES } from '../../policy/engine/items/names.ts';
import { readClaim } from '../../policy/engine/read-claim.ts';
import { readSuccession, type EnteredSuccession } from '../../policy/engine/read-succession.ts';
import { VERSIONS } from '../../policy/packs/versions.ts';
import { claimOn, FIRM, OTHER_FIRM, PACK } from './given.ts';

describe('what people are asked', () => {
  it.each(Object.entries(QUESTIONS))('about %s is asked in both languages', (_, { zh, en }) => {
    expect(zh).toMatch(/[\u4e00-\u9fff].*[？。]$/);
    expect(en).toMatch(/\w.*[?.]$/);
  });
});

it.each(Object.entries(READING_NAMES))(
  '%s and each of its answers are named in both languages',
  (reading, words) => {
    expect(Object.keys(words.answers).sort()).toEqual([...READINGS[reading as ReadingName]].sort());
    for (const { zh, en } of [words.name, ...Object.values(words.answers)]) {
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
      expect(en).toMatch(/\w/);
    }
  },
);

it.each(Object.entries(VERSIONS))('the policy %s has a title in both languages', (_, { title }) => {
  expect([title.zh, title.en]).toEqual([
    expect.stringMatching(/[\u4e00-\u9fff]/),
    expect.stringMatching(/\w/),
  ]);
});

describe('a succession that passes nothing on', () => {
  const said = (more: Partial<EnteredSuccession>): readonly string[] => {
    const entered = {
      kind: 'merger',
      from: FIRM,
      to: OTHER_FIRM,
      recognition: null,
      on: '2018-09-03',
    } as const;
    const read = readSuccession({ ...entered, by: ['one', 'another'], ...more });
    return read.ok ? [] : [read.problem.said.zh, read.problem.said.en];
  };

  it('from a firm to itself asks for the heir', () => {
    expect(said({ to: FIRM })[0]).toContain('承继单位不能是原单位');
    expect(said({ to: FIRM })[1]).toContain('write the code of the heir');
  });

  it('by a merger or a division names no recognition, and by an assignment one', () => {
    for (const kind of ['merger', 'division'] as const) {
      expect(said({ kind, recognition: 'mark:1234567' })[0]).toContain('合并、分立承继全部，不填写认定对象');
      expect(said({ kind, recognition: 'mark:1234567' })[1]).toContain(
        'everything passes: name no recognition',
      );
    }
    expect(said({ kind: 'assignment' })[0]).toContain('转让须写明所转让的认定对象');
    expect(said({ kind: 'assignment' })[1]).toContain('An assignment names what passes');
  });
});

describe('a recognition that cannot be read', () => {
  const said = (item: string, more: object): readonly string[] => {
    const read = readClaim(PACK, { ...claimOn(item), ...more }, '2018-09-03');
    return read.ok ? [] : [read.problem.said.zh, read.problem.said.en];
  };

  it.each([
    ['M1', 'mark:张小泉', '例如第1234567号。', 'For instance 1234567.'],
    ['I1', 'madrid:张小泉', '例如国际注册第1234567号。', 'For instance IR 1234567.'],
    ['S2', 'standard:电动自行车', '例如GB/T 1234-2018。', 'For instance GB/T 1234-2018.'],
  ])('on %s as %s is told how such a number is printed', (item, recognition, zh, en) => {
    const [chinese, english] = said(item, { recognition });
    expect(chinese).toContain(zh);
    expect(english).toContain(en);
  });

  it('is asked for words where there are none, and for a letter where there is none', () => {
    for (const recognition of ['product:', 'product: '])
      expect(said('C1', { recognition })[1]).not.toContain('no letter or digit');
    expect(said('C1', { recognition: 'product:——' })[1]).toContain(RECOGNITION_KIND_NAMES.product.en);
  });

  it('is shown by its words, whatever stands before its kind', () => {
    expect(said('C1', { recognition: ' mark:1234567' })[1]).toContain('"1234567"');
  });

  it('is told what replaces what, and how an unseen sign is mended', () => {
    expect(said('C1', { replaces: 'product:Q' })).toEqual([
      expect.stringContaining('只有标准可以填写所代替的标准'),
      expect.stringContaining('Only a standard replaces another one'),
    ]);
    expect(said('C1', { recognition: 'product:龙\u200B井' })).toEqual([
      expect.stringContaining('也可以重新输入'),
      expect.stringContaining('type the text anew'),
    ]);
  });
});
