import { describe, expect, it } from 'vitest';
import type { HeldAward } from '../../policy/assess.ts';
import { gainers } from '../../policy/gainers.ts';
import type { AwardItem } from '../../policy/items/item.ts';
import { claimOn, FIRM, inputFor } from './given.ts';

const awardOnKey = (application: string, item: AwardItem): Parameters<typeof gainers>[0][number] => ({
  application,
  input: inputFor(claimOn(item)),
});
const paid = (item: AwardItem, netPaidFen: number): HeldAward => ({
  enterprise: FIRM,
  item,
  certificate: item,
  policy: 'gongshu-brand-2018',
  netPaidFen,
  committedFen: 0,
});

function gains(...given: Parameters<typeof gainers>): readonly (readonly [string, number])[] {
  return gainers(...given).map(({ application, verdict }) => [application, verdict.amountFen] as const);
}

describe('room on a key', () => {
  it('left by the lower level goes to the higher one that topped it up', () => {
    expect(gains([awardOnKey('high', 'P6')], { held: [paid('P6', 5_000_000)] })).toEqual([
      ['high', 5_000_000],
    ]);
  });

  it('left by the higher level goes to the lower one that was refused', () => {
    expect(gains([awardOnKey('low', 'C1')], { held: [] })).toEqual([['low', 5_000_000]]);
  });

  it('is taken by the highest level, and what it leaves by nobody', () => {
    const all = [awardOnKey('low', 'C1'), awardOnKey('high', 'P6'), awardOnKey('export', 'P7')];
    expect(gains(all, { held: [] })).toEqual([['high', 10_000_000]]);
  });

  it('that there is none of is given to nobody', () => {
    expect(gains([awardOnKey('high', 'P6')], { held: [paid('P6', 10_000_000)] })).toEqual([]);
  });
});
