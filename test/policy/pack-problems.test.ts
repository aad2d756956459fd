import { describe, expect, it } from 'vitest';
import { digestOf, packFrom } from '../../policy/engine/pack-from.ts';
import { packProblems } from '../../policy/engine/pack-problems.ts';
import type { Item } from '../../policy/engine/items/item.ts';
import type { PackContent } from '../../policy/engine/pack.ts';
import { PACK } from './given.ts';

const { content } = PACK;
const withItem = (code: string, more: Partial<Item>): readonly string[] =>
  packProblems({ ...content, items: { ...content.items, [code]: { ...PACK.item(code), ...more } } });
const withPart = (part: Partial<PackContent>): readonly string[] => packProblems({ ...content, ...part });
const NO_ANSWER = { ruling: 'A24', is: 'nothing' } as const;

describe('the content of a policy', () => {
  it('has nothing wrong with it', () => {
    expect(packProblems(content)).toEqual([]);
  });

  it.each<[string, Partial<Item>]>([
    ['holders', { whoIf: { ...NO_ANSWER, who: [] } }],
    ['proofs', { proofsIf: { ...NO_ANSWER, proofs: [] } }],
    ['certificates', { apartIf: NO_ANSWER }],
    ['firms', { oncePerFirmIf: NO_ANSWER }],
    ['an end', { ended: { on: '2020-01-01', countsIf: NO_ANSWER } }],
    ['introduced firms', { introduced: NO_ANSWER }],
  ])('is refused where an item makes %s turn on an answer that its ruling does not have', (_, more) => {
    expect(withItem('C1', more)).toEqual(['items.C1: no ruling A24 with the answer nothing']);
  });

  it.each<[Partial<Item>, string]>([
    [{ apartIf: { ruling: 'A999', is: 'x' } }, 'items.C1: no ruling A999 with the answer x'],
    [{ listedBy: 'A999' }, 'items.C1: no ruling A999'],
    [{ restsOn: ['A1', 'A999'] }, 'items.C1: no ruling A999'],
    [{ name: { zh: '', en: 'a title' } }, 'items.C1: no name in both languages'],
    [{ name: { zh: '称号', en: '' } }, 'items.C1: no name in both languages'],
    [{ code: 'C9' }, 'items.C1: it calls itself C9'],
    [{ family: 'none' }, 'items.C1: no family none'],
    [{ proofsIf: { ruling: 'A24', is: 'perCertificate', proofs: ['oath'] } }, 'items.C1: no proof oath'],
  ])('is refused where an item has %j', (more, problem) => {
    expect(withItem('C1', more)).toEqual([problem]);
  });

  it('is refused where an item does not ask for the fact that its amount or its demand turns on', () => {
    const asking = Object.values(content.items).filter(({ demands }) => demands.includes('firstDrafter'));
    expect(asking.length).toBeGreaterThan(0);
    for (const { code } of asking)
      expect(withItem(code, { questions: [] })).toEqual([
        `items.${code}: it does not ask for draftingRank`,
        `items.${code}: it does not ask for revision`,
      ]);
    const [byUnit] = Object.values(content.items).filter(
      ({ amount }) => amount.kind !== 'fixed' && 'fact' in amount,
    );
    if (byUnit !== undefined) expect(withItem(byUnit.code, { questions: [] })).not.toEqual([]);
  });

  it('is refused where its district is no place of its territory, though others are', () => {
    expect(withPart({ district: '339999' })).toEqual(['territory: the district 339999 is no place of it']);
  });

  it('is refused where a number has another unit, or its values are out of order', () => {
    const { numbers } = content;
    const watch = numbers['watch.length'];
    const first = numbers['recognition.first'];
    if (watch === undefined || first === undefined) throw new Error('not stated');
    expect(
      withPart({ numbers: { ...numbers, 'watch.length': { ...first, name: 'watch.length' } } }),
    ).toContain('numbers: watch.length is missing');
    expect(
      withPart({ numbers: { ...numbers, 'recognition.first': { ...watch, name: 'recognition.first' } } }),
    ).toContain('numbers: the day recognition.first is missing');
    expect(withPart({ numbers: { ...numbers, 'watch.length': { ...watch, name: 'watch' } } })).toEqual([
      'numbers: watch.length: it calls itself watch',
    ]);
  });

  it('is refused where a proof of joint holders or of introduced firms is none of it', () => {
    expect(withPart({ jointProof: 'oath' })).toEqual(['proofs: no proof oath']);
    const { introduction } = content;
    if (introduction === null) throw new Error('no introduction');
    expect(withPart({ introduction: { ...introduction, proofs: ['oath'] } })).toEqual([
      'proofs: no proof oath',
    ]);
    expect(withPart({ introduction: null })).toEqual([]);
  });

  it('is refused where a question has no ruling, or one whose answers mean nothing', () => {
    const readings = (stepsUp: PackContent['readings']['stepsUp']): readonly string[] =>
      withPart({ readings: { ...content.readings, stepsUp } });
    expect(readings({ ruling: 'A999' })).toEqual(['readings.stepsUp: no ruling A999']);
    expect(readings({ ruling: 'A7' })[0]).toMatch(/^readings\.stepsUp: A7=\w+ means nothing$/);
    expect(readings({ always: 'never' as 'oneStep' })).toEqual(['readings.stepsUp: no answer']);
    expect(withPart({ restsOn: { onceOnly: ['A999'] } })).toEqual(['restsOn.onceOnly: no ruling A999']);
  });
});

describe('a policy', () => {
  it('has a digest of its own for every content, and one for the same content in another order', () => {
    expect(PACK.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(digestOf({ ...content, since: '2018-05-23' })).not.toBe(PACK.digest);
    expect(digestOf(Object.fromEntries(Object.entries(content).reverse()) as unknown as PackContent)).toBe(
      PACK.digest,
    );
  });

  it('says what it does not have', () => {
    expect(() => PACK.item('C99')).toThrow('the policy has no item C99');
    expect(() => PACK.item('constructor')).toThrow('the policy has no item constructor');
    expect(() => PACK.passage('art99')).toThrow('the policy has no passage art99');
    expect(() => packFrom({ ...content, district: '339999' })).toThrow('is no place of it');
  });

  it('reads a question by the ruling of a day, and refuses an answer that means nothing', () => {
    expect(() => PACK.reading('stepsUp', { A14: 'sideways' }, '2018-09-03')).toThrow('not sideways');
  });
});
