import { describe, expect, it } from 'vitest';
import { assess } from '../../policy/engine/assess.ts';
import { keyOf, type Claim } from '../../policy/engine/claim.ts';
import { asEarlier, similarInCase } from '../../policy/engine/cases/similar-in-case.ts';
import { recognisedIn, soughtFor } from '../../policy/engine/recognised.ts';
import { sameNamedBy, type Claimed, type SimilarAward } from '../../policy/engine/similar-award.ts';
import { similarTo } from '../../policy/engine/similar-awards.ts';
import { claimOn, factsFor, FIRM, inputFor, OTHER_FIRM, PACK } from './given.ts';

const DAY = '2018-09-01';
const heir = { from: OTHER_FIRM, to: FIRM, recognition: null, on: '2018-01-01' };

/** A claim and another one beside it, each by its name, on certificates that have nothing in common. */
function pair(item: string, one: string, other: string, more: Partial<Claimed> = {}): [Claim, Claimed] {
  const kind = PACK.item(item).recognition;
  const claim = claimOn(item, { recognition: `${kind}:${one}`, certificate: '甲字第7731号' });
  const beside = { item, enterprise: FIRM, recognition: `${kind}:${other}`, certificate: 'QX-9064-2' };
  return [claim, { ...beside, ...more }];
}

const why = ([claim, other]: [Claim, Claimed], successions = [heir].slice(1)): unknown =>
  similarTo(PACK, claim, { successions, on: DAY }, [other]).map((near) => [near.by, near.why])[0] ?? null;

it('an award of the firm whose heir claims is a question by an equal name, and not for what has none', () => {
  const equal = { enterprise: OTHER_FIRM };
  expect(why(pair('C1', '龙井茶', '龙井茶', equal), [heir])).toEqual(['recognition', 'equalName']);
  expect(why(pair('C1', '龙井茶', '龙井茶', equal))).toBeNull();
  expect(why(pair('P3', '龙井茶', '龙井茶', equal), [heir])).toBeNull();
});

describe('awards of one firm', () => {
  it.each<[string, string, string, string]>([
    ['C1', '龙井茶', '龙井茶叶', 'oneEdit'],
    ['C1', '龙井茶', '井龙茶', 'swapped'],
    ['C1', '龙井茶叶', '西湖龙井茶叶礼盒', 'contained'],
    ['C1', '土特产礼盒', '士特产礼盒', 'looksAlike'],
    ['M1', '1234567', '1234576', 'swapped'],
    ['S2', 'GB/T 1234-2018', 'GB/T 1234-2017', 'otherYear'],
    ['S2', 'GB/T 1234-2018', 'GB 1234-2018', 'otherNature'],
  ])('are near if their recognitions are: %s %s and %s', (item, one, other, near) => {
    expect(why(pair(item, one, other))).toEqual(['recognition', near]);
    expect(why(pair(item, other, one))).toEqual(['recognition', near]);
  });

  it.each<[string, string, string, boolean]>([
    ['two letters in common', 'AB1', 'AB2', false],
    ['three letters in common', 'ABC1', 'ABC2', true],
    ['four letters in common', 'ABCD1', 'ABCD2', true],
    ['one ideograph in common', '茶一', '茶二', false],
    ['one ideograph and a letter in common', '茶A一', '茶A二', true],
    ['contained with a weight of two', '茶', '龙井茶叶', false],
    ['contained with a weight of three', '茶A', '龙井茶A叶礼盒', true],
    ['one edit', '运河齿轮', '运河齿辊', true],
    ['two edits', '运河齿轮', '运江齿辊', false],
  ])('%s: %s and %s', (_, one, other, isNear) => {
    expect(why(pair('C1', one, other)) !== null).toBe(isNear);
  });

  it.each<[string, string, string | null]>([
    ['杭名2018-0012', '杭州市名牌认定委员会 杭名2018-0012', 'contained'],
    ['杭名2018-0012', '杭名2018-0013', 'oneEdit'],
    ['杭名2018-0012', '杭名2018-0021', 'swapped'],
    ['杭名2018-0O12', '杭名2018-0012', 'looksAlike'],
    ['杭证第一百号', '杭证第100号', 'otherNumerals'],
    ['杭名2018-0012', '杭名2019-0013', null],
    ['杭名 2018—0012 号', '杭名2018-0012', null],
  ])('are near by their certificates, whatever their names: %s and %s', (certificate, other, near) => {
    const [claim, beside] = pair('C1', '龙井茶', '运河齿轮', { certificate: other });
    expect(why([{ ...claim, certificate }, beside])).toEqual(near === null ? null : ['certificate', near]);
  });

  it('are no question in another family, or if they count as one already', () => {
    const [claim, beside] = pair('C1', '龙井茶', '龙井茶叶');
    expect(why([claim, { ...beside, item: 'M1' }])).toBeNull();
    expect(why([claim, { ...beside, certificate: claim.certificate }])).toBeNull();
    expect(why([claim, { ...beside, recognition: claim.recognition }])).toBeNull();
    expect(why([claim, { ...beside, item: 'no such item' }])).toBeNull();
    expect(why([claim, { ...beside, item: 'P6' }])).not.toBeNull();
    const certified = [
      { ...claim, certificate: '杭名2018-0012' },
      { ...beside, certificate: '杭名2018-0013' },
    ] as [Claim, Claimed];
    expect(why(certified)).not.toBeNull();
    expect(why([certified[0], { ...certified[1], item: 'M1', recognition: 'mark:1234567' }])).toBeNull();
  });

  it('are no question where a name or a certificate cannot be read', () => {
    const [claim, beside] = pair('C1', '龙井茶', '运河齿轮');
    const unread = 'product:——';
    expect(why([{ ...claim, recognition: unread }, beside])).toBeNull();
    expect(why([claim, { ...beside, recognition: unread }])).toBeNull();
    expect(why([{ ...claim, certificate: '——' }, beside])).toBeNull();
    expect(why([claim, { ...beside, certificate: '——' }])).toBeNull();
  });
});

describe('awards of two firms', () => {
  const strangers = (item: string, one: string, other: string, more: Partial<Claimed> = {}) =>
    pair(item, one, other, { enterprise: OTHER_FIRM, ...more });

  it('are near by a number that is one in the nation, and not by the name of a product', () => {
    expect(why(strangers('M1', '1234567', '1234568'))).toEqual(['recognition', 'oneEdit']);
    expect(why(strangers('S2', 'GB/T 1234-2018', 'GB/T 1235-2018'))).toEqual(['recognition', 'oneEdit']);
    expect(why(strangers('C1', '龙井茶', '龙井茶叶'))).toBeNull();
  });

  it.each<[string, string, boolean]>([
    ['杭名2018-0012', '杭州市名牌认定委员会 杭名2018-0012', true],
    ['杭名2018-0O12', '杭名2018-0012', true],
    ['杭名2018-0012', '杭名2018-0013', false],
    ['杭名2018-1', '杭名2018-12', false],
    ['杭名2018-1', '杭名2018-1号 二级', true],
    ['甲2018-1', '甲2018-123', false],
    ['甲2018-1', '甲2018-1第23页', true],
    ['8-0012甲', '2018-0012甲', false],
    ['8-0012甲', '1号8-0012甲', true],
  ])(
    'are near by one certificate in other words, not by the next of a series: %s and %s',
    (one, other, isNear) => {
      const [claim, beside] = strangers('C1', '龙井茶', '运河齿轮', { certificate: other });
      expect(why([{ ...claim, certificate: one }, beside]) !== null).toBe(isNear);
      const [, same] = strangers('C1', '龙井茶', '运河齿轮', { certificate: one });
      expect(why([{ ...claim, certificate: other }, same]) !== null).toBe(isNear);
    },
  );

  it('are near by an equal or a near name from ancestor to heir, never back', () => {
    expect(why(strangers('C1', '龙井茶', '龙井茶'), [heir])).toEqual(['recognition', 'equalName']);
    expect(why(strangers('C1', '龙井茶', '龙井茶叶'), [heir])).toEqual(['recognition', 'oneEdit']);
    const back = { ...heir, from: FIRM, to: OTHER_FIRM };
    expect(why(strangers('C1', '龙井茶', '龙井茶'), [back])).toBeNull();
    expect(why(strangers('C1', '龙井茶', '龙井茶'), [{ ...heir, on: '2018-09-02' }])).toBeNull();
  });
});

describe('the traces of a recognition', () => {
  const found = ([claim, other]: [Claim, Claimed]): boolean => {
    const sought = soughtFor(PACK, claim);
    const kept = recognisedIn(PACK, { ...other, issuer: other.issuer ?? '', recognisedOn: DAY }, []);
    const has = (pairs: readonly string[]): boolean => pairs.every((each) => kept.pairs.includes(each));
    return sought.traces.some((trace) => kept.traces.includes(trace)) || sought.pairs.some(has);
  };

  it.each<[string, string, string]>([
    ['C1', '龙井茶', '龙井茶叶'],
    ['C1', '龙井茶', '井龙茶'],
    ['C1', '龙井茶叶', '西湖龙井茶叶礼盒'],
    ['C1', '土特产礼盒', '士特产礼盒'],
    ['C1', 'Carn', 'Cam'],
    ['M1', '1234567', '234567'],
    ['S2', 'GB/T 1234-2018', 'GB/T 1234-2017'],
    ['C1', `茶叶${'礼盒'.repeat(40)}`, `茶叶${'礼盒'.repeat(40)}一`],
  ])('lead from either to the other: %s %s and %s', (item, one, other) => {
    expect([found(pair(item, one, other)), found(pair(item, other, one))]).toEqual([true, true]);
    expect(why(pair(item, one, other))).not.toBeNull();
  });

  it('do not lead to what has nothing in common with it', () => {
    expect(found(pair('C1', '龙井茶', '运河齿轮'))).toBe(false);
  });
});

describe('a verdict', () => {
  const claim = claimOn('C1', { recognition: 'product:龙井茶' });
  const near = (answer: SimilarAward['answer'], more: Partial<SimilarAward> = {}): SimilarAward => ({
    ...{ award: 'A1', item: 'C1', enterprise: FIRM, recognition: 'product:龙井茶叶', certificate: '乙' },
    ...{ by: 'recognition', why: 'oneEdit', answer },
    ...more,
  });
  const verdictOn = (...similar: SimilarAward[]) =>
    assess(PACK, inputFor(claim, { facts: factsFor(claim, { similar }) }));

  it('waits for the office while a similar award is not answered, and says which', () => {
    const { outcome, code, tree } = verdictOn(near('different'), near('unanswered', { award: 'A2' }));
    expect([outcome, code]).toEqual(['refuse', 'needs-identity']);
    expect(tree.flip?.map(({ by, text }) => [by, text.zh.includes('A2'), text.zh.includes('A1')])).toEqual([
      ['office', true, false],
    ]);
    expect(tree.flip?.[0]?.to).toEqual([]);
  });

  it('shows each similar award with what was answered', () => {
    const { findings } = verdictOn(near('different'), near('same', { award: 'A2', why: 'swapped' })).tree;
    expect(findings.find(({ rule }) => rule === 'identity')?.facts['similar']).toEqual([
      { award: 'A1', by: 'recognition', why: 'oneEdit', answer: 'different' },
      { award: 'A2', by: 'recognition', why: 'swapped', answer: 'same' },
    ]);
  });

  it.each(['same', 'different'] as const)('goes on once it is answered: %s', (answer) => {
    expect(verdictOn(near(answer)).code).toBe('granted');
  });

  it('has the key of the other award if the office found both to be one', () => {
    const facts = factsFor(claim, { similar: [near('same')], knownAs: 'product:龙井茶叶' });
    const { key } = assess(PACK, inputFor(claim, { facts }));
    expect(key).toEqual(keyOf(PACK, { ...claim, recognition: 'product:龙井茶叶' }));
    expect(key).not.toEqual(keyOf(PACK, claim));
  });

  it.each<[readonly SimilarAward[], unknown]>([
    [[], undefined],
    [[near('same')], undefined],
    [[near('different', { enterprise: OTHER_FIRM })], 'different'],
    [[near('same', { enterprise: OTHER_FIRM }), near('different', { enterprise: OTHER_FIRM })], 'same'],
    [
      [near('same', { enterprise: OTHER_FIRM }), near('unanswered', { enterprise: OTHER_FIRM })],
      'unanswered',
    ],
  ])('reads of an inherited product what the answers say %#', (similar, expected) => {
    expect(sameNamedBy(claim, similar)).toBe(expected);
  });
});

describe('the earlier claims of a case', () => {
  const claim = claimOn('C1', { recognition: 'product:运河齿辊', certificate: '甲字7731' });
  const known = { successions: [], on: DAY };
  const near = asEarlier(
    claimOn('C1', { recognition: 'product:运河齿轮', certificate: 'QX-9064' }),
    'applications[0]',
    'product:齿轮',
  );
  const far = asEarlier(
    claimOn('C1', { recognition: 'product:丝绸', certificate: 'SZ-1' }),
    'applications[1]',
  );
  const inCase = (answer: 'same' | 'different' | 'unanswered', earlier = [near, far]) =>
    similarInCase(PACK, claim, known, earlier, answer);

  it('that are near have the answer of the case, and lend their name only if they are the same', () => {
    const similar = (answer: string): unknown => [
      expect.objectContaining({ award: 'applications[0]', recognition: 'product:运河齿轮', answer }),
    ];
    expect(inCase('same')).toEqual({
      similar: similar('same'),
      knownAs: 'product:齿轮',
      alsoNamed: ['product:运河齿轮', 'product:齿轮'],
      alsoIssued: [],
    });
    expect(inCase('different')).toEqual({ similar: similar('different'), alsoNamed: [], alsoIssued: [] });
    expect(inCase('unanswered')).toEqual({ similar: similar('unanswered'), alsoNamed: [], alsoIssued: [] });
    expect(inCase('same', [far])).toEqual({ similar: [], alsoNamed: [], alsoIssued: [] });
  });

  it('are known by the name that they bear, unless they count under another one', () => {
    expect(far).toMatchObject({
      item: 'C1',
      enterprise: FIRM,
      recognition: 'product:丝绸',
      knownAs: 'product:丝绸',
    });
  });
});
