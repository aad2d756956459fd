import { describe, expect, it } from 'vitest';
import { entitlementsOf, type HeldRecognition } from '../../policy/engine/entitlements.ts';
import { packOf } from '../../policy/packs/versions.ts';
import { PACK } from './given.ts';

const held = (item: HeldRecognition['item'], more: Partial<HeldRecognition> = {}): HeldRecognition => ({
  item,
  policy: PACK.version,
  recognisedOn: '2018-08-01',
  validUntil: null,
  ...more,
});
/** By which word of the text a department is named. */
const NAMED: Readonly<Record<string, string>> = { commerce: '商务', taxation: '税务', market: '市场监管' };
const clauses = (recognitions: readonly HeldRecognition[], on = '2019-01-01'): readonly string[] =>
  entitlementsOf(PACK, packOf, recognitions, on).entitlements.map(({ clause }) => clause.anchor);

describe('the advantages of Article 9', () => {
  it('begin at city level', () => {
    expect(entitlementsOf(PACK, packOf, [held('C1')], '2019-01-01').level).toBe('city');
    expect(clauses([held('C1')])).toEqual([
      'art9.resources',
      'art9.priority',
      'art9.trade',
      'art9.nationalFunds',
    ]);
  });

  it('add the service of market supervision at province level', () => {
    expect(clauses([held('P6')])).toContain('art9.service');
    expect(clauses([held('C1')])).not.toContain('art9.service');
  });

  it('follow the highest level that is held', () => {
    expect(entitlementsOf(PACK, packOf, [held('C1'), held('M1'), held('P5')], '2019-01-01').level).toBe(
      'nation',
    );
  });

  it.each(['S2', 'I1', 'L1'] as const)('are not for %s, which is no brand', (item) => {
    expect(entitlementsOf(PACK, packOf, [held(item)], '2019-01-01')).toEqual({
      level: 'none',
      entitlements: [],
    });
  });

  it.each([
    ['2018-07-31', 'none'],
    ['2018-08-01', 'city'],
    ['2020-12-31', 'city'],
    ['2021-01-01', 'none'],
  ])('last as long as the recognition: on %s %s', (day, level) => {
    expect(entitlementsOf(PACK, packOf, [held('C1', { validUntil: '2020-12-31' })], day).level).toBe(level);
  });

  it('are owed by commerce, taxation and market supervision as the text says, by others as an operating rule', () => {
    const { entitlements } = entitlementsOf(PACK, packOf, [held('M1')], '2019-01-01');
    const named = entitlements.filter(({ debtors }) => debtors === 'text').flatMap(({ owedBy }) => owedBy);
    expect([...new Set(named)].sort()).toEqual(['commerce', 'market', 'taxation']);
    expect(entitlements.filter(({ debtors }) => debtors === 'operatingRule').length).toBeGreaterThan(0);
    for (const { clause, owedBy, debtors } of entitlements.filter(({ debtors }) => debtors === 'text'))
      expect([debtors, owedBy.every((code) => clause.quote.includes(NAMED[code] ?? '?'))]).toEqual([
        'text',
        true,
      ]);
  });

  it('help with national funds those firms alone that qualify: 有条件的品牌企业', () => {
    const { entitlements } = entitlementsOf(PACK, packOf, [held('C1')], '2019-01-01');
    const funds = entitlements.find(({ clause }) => clause.anchor === 'art9.nationalFunds');
    expect(funds?.clause.quote).toContain('有条件的品牌企业');
    expect(funds?.name.zh).toContain('有条件');
  });

  it('never name public procurement, which is shown as text only', () => {
    expect(clauses([held('M1')])).not.toContain('art9.procurement');
  });
});
