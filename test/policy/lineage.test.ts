import { describe, expect, it } from 'vitest';
import { certificateForm } from '../../policy/engine/certificates.ts';
import { formatKey, keyOf, type Claim } from '../../policy/engine/claim.ts';
import {
  ancestorsOf,
  heldFor,
  keysOf,
  type HeldOnKey,
  type Lineage,
  type Succession,
} from '../../policy/engine/lineage.ts';
import { claimOn, FIRM, heldOn, OTHER_FIRM, PACK } from './given.ts';

const NONE: Lineage = { successions: [], replacements: [] };
const passing = (from: string, to: string, on: string | null = null): Succession => ({
  from,
  to,
  recognition: null,
  on,
});

describe('the key of a claim', () => {
  it('is the same for a title under any words, and per holder', () => {
    const key = keyOf(PACK, claimOn('P2', { recognition: 'title:A' }));
    expect(keyOf(PACK, claimOn('P2', { recognition: 'enterprise:B' }))).toEqual(key);
    expect(keyOf(PACK, claimOn('P2', { enterprise: OTHER_FIRM }))).not.toEqual(key);
    expect(keyOf(PACK, claimOn('P3', { recognition: 'title:A' }))).not.toEqual(key);
  });

  it.each([
    ['M1', 'mark:1234567', 'mark:第1234567号', '330105/mark/nation/1234567'],
    ['S2', 'standard:GB/T 1234—2018', 'standard:gbt1234-2018', '330105/standard/nation/GB/T 1234-2018'],
    ['I1', 'madrid:IR 1234567', 'madrid:1234567', '330105/madrid/nation/1234567'],
    ['C1', 'product:龍井 Ａ茶', 'product:龙井·a茶', `330105/famousBrand/${FIRM}/~龙井a茶`],
  ] as const)('of %s is one for %s and %s', (item, one, other, text) => {
    expect(formatKey(keyOf(PACK, claimOn(item, { recognition: one })))).toBe(text);
    expect(formatKey(keyOf(PACK, claimOn(item, { recognition: other })))).toBe(text);
  });

  it.each(['M1', 'S2', 'I1'] as const)('of %s does not turn on who claims it', (item) => {
    expect(keyOf(PACK, claimOn(item, { enterprise: OTHER_FIRM }))).toEqual(keyOf(PACK, claimOn(item)));
  });
});

describe('an assignment of one recognition', () => {
  const assigned = (recognition: string): Lineage => ({
    ...NONE,
    successions: [{ ...passing(FIRM, OTHER_FIRM, '2018-06-01'), recognition }],
  });
  const heir = (item: string, recognition: string): Claim =>
    claimOn(item, { recognition, enterprise: OTHER_FIRM });

  it.each([
    ['C1', 'product:运河酥糖', 'product:運河 酥\u200b糖'],
    ['C1', 'product:Canal Cake', 'product:canal-cake'],
    ['M4', 'brand:Canal', 'brand:ＣＡＮＡＬ'],
    ['P5', 'tradename:拱墅·老字号', 'tradename:拱墅老字号'],
  ])('of %s: %s passes the claim on %s', (item, passed, claimed) => {
    const firms = [...ancestorsOf(heir(item, claimed), assigned(passed).successions, '2018-09-03').keys()];
    expect(firms).toEqual([FIRM]);
  });

  it('passes no other one, and no other kind of the same words', () => {
    const { successions } = assigned('product:运河酥糖');
    expect(ancestorsOf(heir('C1', 'product:运河酥饼'), successions, '2018-09-03').size).toBe(0);
    expect(ancestorsOf(heir('P5', 'tradename:运河酥糖'), successions, '2018-09-03').size).toBe(0);
  });
});

describe('a certificate', () => {
  it('is one however it is written, and two numbers are two', () => {
    expect(certificateForm('杭名 2018-1')).toBe(certificateForm('杭名2018—1'));
    expect(certificateForm('杭名 2018-1')).not.toBe(certificateForm('杭名 2018-2'));
  });
});

describe('the keys that are locked for a claim', () => {
  it('are its own alone where nothing is inherited', () => {
    expect(keysOf(PACK, claimOn('C1'), NONE)).toEqual([formatKey(keyOf(PACK, claimOn('C1')))]);
  });

  it('are those of ancestors and heirs, and theirs, in one order', () => {
    const successions = [passing('B', FIRM), passing('A', 'B'), passing(FIRM, 'D'), passing('X', 'Y')];
    const keys = keysOf(PACK, claimOn('C1'), { ...NONE, successions });
    expect(keys).toEqual([FIRM, 'A', 'B', 'D'].map((firm) => `330105/famousBrand/${firm}/~p`).sort());
  });

  it('are those of every standard that the firm replaced on the way, and none that another firm did', () => {
    const replacements = [
      { enterprise: FIRM, from: 'standard:JB-1', to: 'standard:GB-1' },
      { enterprise: OTHER_FIRM, from: 'standard:GB-1', to: 'standard:ISO-1' },
    ];
    const claim = claimOn('S2', { recognition: 'standard:GB-1' });
    expect(keysOf(PACK, claim, { ...NONE, replacements })).toEqual([
      '330105/standard/nation/~gb1',
      '330105/standard/nation/~jb1',
    ]);
  });
});

describe('inheritance', () => {
  it.each([
    ['2020-12-31', []],
    ['2021-01-01', [[OTHER_FIRM, '2021-01-01']]],
    ['2021-01-02', [[OTHER_FIRM, '2021-01-01']]],
  ])('of a firm taken over on 2021-01-01 is on %s %j', (on, expected) => {
    const successions = [passing(OTHER_FIRM, FIRM, '2021-01-01')];
    expect([...ancestorsOf(claimOn('C1'), successions, on)]).toEqual(expected);
  });

  it('goes over generations, as far as each day reaches', () => {
    const successions = [passing('A', 'B', '2019-01-01'), passing('B', FIRM, '2021-01-01')];
    expect(new Map(ancestorsOf(claimOn('C1'), successions, '2022-01-01'))).toEqual(
      new Map([
        ['B', '2021-01-01'],
        ['A', '2019-01-01'],
      ]),
    );
  });

  it('brings nothing that an ancestor inherited after it had handed on', () => {
    const from = (day: string): readonly string[] => [
      ...ancestorsOf(
        claimOn('C1'),
        [passing('A', 'B', day), passing('B', FIRM, '2021-01-01')],
        '2022-01-01',
      ).keys(),
    ];
    expect(from('2021-01-02')).toEqual(['B']);
    expect(from('2021-01-01')).toEqual(['B', 'A']);
  });

  it('never goes backwards, nor between sisters, nor round a circle', () => {
    const successions = [passing('A', FIRM), passing('A', 'sister'), passing(FIRM, 'heir')];
    expect([...ancestorsOf(claimOn('C1'), successions, '2022-01-01').keys()]).toEqual(['A']);
    const circle = [passing('A', FIRM), passing(FIRM, 'A')];
    expect([...ancestorsOf(claimOn('C1'), circle, '2022-01-01').keys()]).toEqual(['A']);
  });
});

describe('what counts for a claim', () => {
  const held = (more: Partial<HeldOnKey>): HeldOnKey => ({
    ...heldOn('C1', { netPaidFen: 5_000_000 }),
    key: formatKey(keyOf(PACK, claimOn('C1', more))),
    ...more,
  });
  const count = (claim: Claim, lineage: Lineage, ...all: HeldOnKey[]): number =>
    heldFor(PACK, claim, lineage, '2022-01-01', all).filter(({ shares }) => shares !== 'certificate').length;
  const named = (claim: Claim, ...all: HeldOnKey[]): readonly string[] =>
    heldFor(PACK, claim, NONE, '2022-01-01', all).map(({ shares }) => shares);

  it.each([
    ['2020-12-31', 1],
    ['2021-01-01', 0],
  ])('of an ancestor is what it was granted before the succession: on %s %i', (grantedOn, counts) => {
    const lineage = { ...NONE, successions: [passing(OTHER_FIRM, FIRM, '2021-01-01')] };
    expect(count(claimOn('C1'), lineage, held({ enterprise: OTHER_FIRM, grantedOn }))).toBe(counts);
  });

  it('of an heir is nothing: a first award is never lost to a daughter', () => {
    const lineage = { ...NONE, successions: [passing(FIRM, OTHER_FIRM)] };
    expect(count(claimOn('C1'), lineage, held({ enterprise: OTHER_FIRM }))).toBe(0);
  });

  it('on one certificate counts under any name of the firm, and not in another family', () => {
    const award = held({ key: `330105/famousBrand/${FIRM}/~another`, certificate: '杭 1' });
    expect(count(claimOn('C1', { certificate: '杭1' }), NONE, award)).toBe(1);
    expect(count(claimOn('P5', { certificate: '杭1' }), NONE, award)).toBe(0);
    expect(count(claimOn('C1', { certificate: '杭2' }), NONE, award)).toBe(0);
  });

  it.each([
    ['another family of the firm', { key: `330105/famousBrand/${FIRM}/~another` }, ['certificate']],
    ['another firm', { enterprise: OTHER_FIRM, key: `330105/famousBrand/${OTHER_FIRM}/~p` }, ['certificate']],
    ['another certificate', { key: `330105/famousBrand/${FIRM}/~another`, certificate: '杭 2' }, []],
    ['no certificate', { key: `330105/famousBrand/${FIRM}/~another`, certificate: '' }, []],
    ['another district', { key: `330106/famousBrand/${FIRM}/~another` }, []],
  ] as const)('on one certificate in %s is named, and counts for nothing', (_, award, shares) => {
    const claim = claimOn('P5', { certificate: '杭1' });
    expect(named(claim, held({ certificate: '杭 1', ...award }))).toEqual(shares);
  });

  it('on one certificate and one mark, well known and pledged, is no second recognition', () => {
    const mark = { recognition: 'mark:1234567', certificate: '1234567' };
    const wellKnown = { ...heldOn('M1'), ...mark, key: formatKey(keyOf(PACK, claimOn('M1', mark))) };
    expect(named(claimOn('L1', mark), wellKnown)).toEqual([]);
    const other = { ...mark, recognition: 'mark:7654321' };
    expect(named(claimOn('L1', other), wellKnown)).toEqual(['certificate']);
    const alsoNamed = { ...NONE, alsoNamed: [other.recognition] };
    expect(heldFor(PACK, claimOn('L1', mark), alsoNamed, '2022-01-01', [wellKnown])).toEqual([]);
  });

  it('on one certificate and one name, of a product and of a trade name, is a second recognition', () => {
    const claim = claimOn('P5', { recognition: 'tradename:P', certificate: '杭1' });
    expect(named(claim, held({ certificate: '杭 1' }))).toEqual(['certificate']);
  });

  it('on a standard that a claim says it replaces is what the firm itself holds, never what another does', () => {
    const claim = claimOn('S2', { recognition: 'standard:GB-1', replaces: 'standard:JB-1' });
    const key = formatKey(keyOf(PACK, claimOn('S3', { recognition: 'standard:JB-1' })));
    const award = { ...heldOn('S3', { netPaidFen: 8_000_000 }), key };
    expect(count(claim, NONE, award)).toBe(1);
    expect(count(claim, NONE, { ...award, enterprise: OTHER_FIRM })).toBe(0);
  });
});

describe('an ancestor that is found by two ways', () => {
  const days = (successions: readonly Succession[]): ReadonlyMap<string, string | null> =>
    new Map(ancestorsOf(claimOn('C1'), successions, '2022-01-01'));
  const direct = (on: string | null): Succession => passing('A', FIRM, on);
  const around = [passing('B', FIRM, '2020-06-01'), passing('A', 'B', '2020-03-01')];

  it('passes on what it was granted until the later day, whichever way is written first', () => {
    for (const way of [
      [direct('2020-06-01'), ...around],
      [...around, direct('2020-06-01')],
    ])
      expect(days(way).get('A')).toBe('2020-06-01');
    for (const way of [
      [direct('2020-01-01'), ...around],
      [...around, direct('2020-01-01')],
    ])
      expect(days(way).get('A')).toBe('2020-03-01');
  });

  it('passes on all that it was granted where one way has no day', () => {
    for (const way of [
      [direct(null), ...around],
      [...around, direct(null)],
    ])
      expect(days(way).get('A')).toBeNull();
  });

  it('is found once in a circle of ancestors', () => {
    const circle = [passing('A', FIRM), passing('B', 'A'), passing('A', 'B')];
    expect([...days(circle).keys()].sort()).toEqual(['A', 'B']);
    const dated = [
      passing('A', FIRM, '2020-01-01'),
      passing('B', 'A', '2019-01-01'),
      passing('A', 'B', '2018-01-01'),
    ];
    expect(days(dated)).toEqual(
      new Map([
        ['A', '2020-01-01'],
        ['B', '2019-01-01'],
      ]),
    );
  });
});

describe('an assignment of another recognition', () => {
  it('connects no keys', () => {
    const successions = [{ ...passing(OTHER_FIRM, FIRM), recognition: 'product:Another' }];
    expect(keysOf(PACK, claimOn('C1'), { ...NONE, successions })).toHaveLength(1);
  });
});

describe('a certificate without a letter or digit', () => {
  it('is shared with no other', () => {
    const claim = claimOn('C1', { certificate: '——' });
    const other = {
      ...heldOn('C1', { certificate: '（）', enterprise: OTHER_FIRM, paidFen: 1 }),
      key: 'elsewhere',
    };
    const key = formatKey(keyOf(PACK, claimOn('C1', { enterprise: OTHER_FIRM })));
    expect(heldFor(PACK, claim, NONE, '2018-09-03', [{ ...other, key }])).toEqual([]);
    const readable = { ...other, key, certificate: 'C1-1' };
    expect(heldFor(PACK, claimOn('C1'), NONE, '2018-09-03', [readable])).toMatchObject([
      { shares: 'certificate' },
    ]);
  });
});

describe('an heir of an heir', () => {
  const bound = (first: string | null, second: string | null): string | null | undefined =>
    new Map(
      ancestorsOf(claimOn('C1'), [passing('A', 'B', first), passing('B', FIRM, second)], '2022-01-01'),
    ).get('A');

  it('passes on what was granted before the earlier of both days, if the first did not come after the second', () => {
    expect(bound('2019-01-01', '2020-01-01')).toBe('2019-01-01');
    expect(bound('2020-01-01', '2020-01-01')).toBe('2020-01-01');
    expect(bound('2020-01-02', '2020-01-01')).toBeUndefined();
    expect(bound(null, '2020-01-01')).toBe('2020-01-01');
    expect(bound('2019-01-01', null)).toBe('2019-01-01');
    expect(bound(null, null)).toBeNull();
  });

  it('is found where firms passed on to each other on one day', () => {
    const [day, on] = ['2020-01-01', '2022-01-01'];
    const ring = [passing('B', FIRM, day), passing('C', 'B', day), passing('B', 'C', day)];
    expect([...ancestorsOf(claimOn('C1'), ring, on)]).toEqual([
      ['B', day],
      ['C', day],
    ]);
    const undated = [passing('A', FIRM), passing(FIRM, 'A')];
    expect([...ancestorsOf(claimOn('C1'), undated, on).keys()]).toEqual(['A']);
  });
});
