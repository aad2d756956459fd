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

  it('never name public procurement, which is shown as text only', () => {
    expect(clauses([held('M1')])).not.toContain('art9.procurement');
  });
});
