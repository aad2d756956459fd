import { describe, expect, it } from 'vitest';
import { formatKey, keyOf } from '../../policy/claim.ts';
import { keysOf } from '../../policy/lineage.ts';
import { claimOn, FIRM, OTHER_FIRM } from './given.ts';

const NONE = { successions: [], replacements: [] };

describe('the key of a claim', () => {
  it('is the same for a title under two names, and per enterprise', () => {
    const key = keyOf(claimOn('P2', { recognition: 'title:A' }));
    expect(keyOf(claimOn('P2', { recognition: 'enterprise:B' }))).toEqual(key);
    expect(keyOf(claimOn('P2', { enterprise: OTHER_FIRM }))).not.toEqual(key);
  });

  it('is one text for one key', () => {
    const one = formatKey({ enterprise: FIRM, recognition: 'product:A|B', family: 'famousBrand' });
    const other = formatKey({ enterprise: FIRM, recognition: 'product:A', family: 'famousBrand' });
    expect(one).not.toBe(other);
  });

  it('of a standard stays with the one that it replaces', () => {
    expect(keyOf(claimOn('S2', { replaces: 'standard:JB-1' })).recognition).toBe('standard:JB-1');
  });
});

describe('the keys that count for a claim', () => {
  it('are its own alone where nothing is inherited', () => {
    expect(keysOf(claimOn('C1'), NONE)).toEqual([`${FIRM}|product:P|famousBrand`]);
  });

  it('are those of the firms that merged into it, and theirs', () => {
    const successions = [
      { from: 'B', to: FIRM, recognition: null },
      { from: 'A', to: 'B', recognition: null },
      { from: 'X', to: 'Y', recognition: null },
    ];
    expect(keysOf(claimOn('C1'), { ...NONE, successions })).toEqual(
      [FIRM, 'A', 'B'].map((firm) => `${firm}|product:P|famousBrand`).sort(),
    );
    expect(keysOf(claimOn('Z2'), { ...NONE, successions })).toContain(
      'A|enterprise:A|pinzibiaoCertification',
    );
  });

  it('of an assigned mark are inherited, and of another mark not', () => {
    const successions = [{ from: 'A', to: FIRM, recognition: 'mark:X' }];
    const keys = (recognition: string): readonly string[] =>
      keysOf(claimOn('M1', { recognition }), { ...NONE, successions });
    expect(keys('mark:X')).toEqual([`${FIRM}|mark:X|mark`, 'A|mark:X|mark']);
    expect(keys('mark:Y')).toEqual([`${FIRM}|mark:Y|mark`]);
  });

  it('are those of every standard replaced on the way, in whichever order they are claimed', () => {
    const replacements = [
      { from: 'standard:JB-1', to: 'standard:GB-1' },
      { from: 'standard:GB-1', to: 'standard:ISO-1' },
    ];
    const all = ['standard:GB-1', 'standard:ISO-1', 'standard:JB-1'].map(
      (recognition) => `${FIRM}|${recognition}|standard`,
    );
    for (const recognition of ['standard:JB-1', 'standard:GB-1', 'standard:ISO-1']) {
      expect(keysOf(claimOn('S2', { recognition }), { ...NONE, replacements })).toEqual(all);
    }
  });

  it('always hold its own key, and come in one order, so that two who lock them never wait for each other', () => {
    const claim = claimOn('S2', { recognition: 'standard:GB-1', replaces: 'standard:JB-1' });
    const keys = keysOf(claim, NONE);
    expect(keys).toContain(formatKey(keyOf(claim)));
    expect(keys).toEqual([...keys].sort());
    expect(keys).toHaveLength(2);
  });
});
