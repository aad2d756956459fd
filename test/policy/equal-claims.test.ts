import { describe, expect, it } from 'vitest';
import type { Claim } from '../../policy/engine/claim.ts';
import { equalityOf } from '../../policy/engine/equal-claims.ts';
import { FIRM, OTHER_FIRM, PACK } from './given.ts';

const CLAIM: Claim = {
  item: 'C1',
  enterprise: FIRM,
  recognition: 'product:龙井 茶',
  recognisedOn: '2018-08-01',
  certificate: 'ZJ-1',
};
const isEqual = (changed: Partial<Claim>, claim = CLAIM): boolean =>
  equalityOf(PACK, { ...claim, ...changed }) === equalityOf(PACK, claim);

describe('two claims are equal', () => {
  it.each<[string, Partial<Claim>]>([
    ['the name is typed in another way', { recognition: 'product:龍井茶' }],
    ['day, certificate and answers differ', { recognisedOn: '2018-07-01', certificate: 'B', renewal: true }],
  ])('if %s', (_, changed) => {
    expect(isEqual(changed)).toBe(true);
  });

  it('if a number is written as it is printed or as it is spoken of', () => {
    const mark: Claim = { ...CLAIM, item: 'M1', recognition: 'mark:1234567' };
    expect(isEqual({ recognition: 'mark:第1234567号' }, mark)).toBe(true);
    expect(isEqual({ enterprise: OTHER_FIRM }, mark)).toBe(false);
  });

  it('if the firm itself is recognised, whatever it is called', () => {
    const own: Claim = { ...CLAIM, item: 'P2', recognition: 'enterprise:桥西' };
    expect(isEqual({ recognition: 'title:省级示范企业' }, own)).toBe(true);
    expect(isEqual({ item: 'Z2' }, own)).toBe(false);
  });

  it.each<[string, Partial<Claim>]>([
    ['another firm', { enterprise: OTHER_FIRM }],
    ['another item', { item: 'C2' }],
    ['another recognition', { recognition: 'product:龙井绿茶' }],
    ['a brand that was brought along', { item: 'N1', standsFor: 'C1' }],
  ])('not if one is of %s', (_, changed) => {
    expect(isEqual(changed)).toBe(false);
  });

  it('before their words can be read, if the whole claim is', () => {
    const unread: Claim = { ...CLAIM, recognition: 'product:——' };
    expect(isEqual({}, unread)).toBe(true);
    expect(isEqual({ certificate: 'ZJ-2' }, unread)).toBe(false);
  });
});
