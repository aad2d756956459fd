import { describe, expect, it } from 'vitest';
import { numbersOf, type Amount } from '../../policy/engine/items/amount.ts';
import { entitledFen, type AmountFacts } from '../../policy/engine/items/entitled.ts';
import { packFrom } from '../../policy/engine/pack-from.ts';
import type { Pack } from '../../policy/engine/pack.ts';
import { YUNHAI_2021 } from '../packs/yunhai-quality-2021/pack.ts';

const ON = '2021-09-01';
const YUNHAI = packFrom(YUNHAI_2021);
const FACTS: AmountFacts = { invoiceFen: 1_000, units: 2, draftingRank: 1 };

/** The policy after some of its numbers have ended. */
function without(...names: readonly string[]): Pack {
  const numbers = Object.fromEntries(
    Object.entries(YUNHAI_2021.numbers).map(([name, number]) => [
      name,
      names.includes(name) ? { ...number, values: [...number.values, { from: ON, value: null }] } : number,
    ]),
  );
  return packFrom({ ...YUNHAI_2021, numbers } as typeof YUNHAI_2021);
}

const paid = (amount: Amount, pack = YUNHAI, facts = FACTS, adopted = ''): number | null =>
  entitledFen(pack, amount, ON, facts, () => adopted);

const RATE: Amount = { kind: 'rate', percent: 'certification.percent', of: 'invoiceFen', cap: null };
const CAPPED: Amount = { ...RATE, cap: 'certification.most' };
const UNITS: Amount = { kind: 'perUnit', each: 'marks.each', most: 'marks.most' };
const RANK: Amount = { kind: 'byRank', numbers: ['standard.first', 'standard.second'] };
const SHARED: Amount = {
  kind: 'shared',
  percent: 'abroad.percent',
  amount: { kind: 'fixed', number: 'abroad.whole' },
};

it.each<readonly [string, Amount, readonly string[]]>([
  ['part', RATE, ['certification.percent']],
  ['capped part', CAPPED, ['certification.percent', 'certification.most']],
  ['sum for each unit', UNITS, ['marks.each', 'marks.most']],
  ['sum by place', RANK, ['standard.first', 'standard.second']],
  ['part of a whole', SHARED, ['abroad.whole', 'abroad.percent']],
])('a %s rests on its numbers', (_, amount, numbers) => {
  expect(numbersOf(amount)).toEqual(numbers);
});

describe('an amount', () => {
  it.each<readonly [string, Amount, string]>([
    ['a sum', { kind: 'fixed', number: 'abroad.whole' }, 'abroad.whole'],
    ['a part of what was spent', RATE, 'certification.percent'],
    ['a sum for each unit', UNITS, 'marks.each'],
    ['a sum by place', RANK, 'standard.first'],
    ['a part of a whole', SHARED, 'abroad.percent'],
    ['a part of a whole that has ended', SHARED, 'abroad.whole'],
  ])('of %s is unknown, not nothing, after its number has ended', (_, amount, number) => {
    expect(paid(amount)).toBeGreaterThan(0);
    expect(paid(amount, without(number))).toBeNull();
  });

  it('has no cap after the number of its cap has ended', () => {
    const spent = { invoiceFen: 1_000_000_000_000 };
    expect(paid(CAPPED, YUNHAI, spent)).toBeLessThan(paid(RATE, YUNHAI, spent) ?? 0);
    expect(paid(CAPPED, without('certification.most'), spent)).toBe(paid(RATE, YUNHAI, spent));
    const many = { units: 1_000 };
    expect(paid(UNITS, without('marks.most'), many)).toBe(1_000 * (paid(UNITS, YUNHAI, { units: 1 }) ?? 0));
    expect(paid(UNITS, YUNHAI, many)).toBeLessThan(paid(UNITS, without('marks.most'), many) ?? 0);
  });

  it.each<readonly [string, Amount]>([
    ['spent', RATE],
    ['counted', UNITS],
    ['placed', RANK],
  ])('is nothing if nothing was %s', (_, amount) => {
    expect(paid(amount, YUNHAI, {})).toBe(0);
  });

  it('is what a ruling adopts, at most what was spent, and unknown until it does', () => {
    const adopted: Amount = { kind: 'adopted', number: 'abroad.whole', ruling: 'Y1', of: 'invoiceFen' };
    expect(paid(adopted, YUNHAI, FACTS, '9')).toBe(900);
    expect(paid(adopted, YUNHAI, FACTS, '10')).toBe(1_000);
    expect(paid(adopted, YUNHAI, FACTS, '11')).toBe(1_000);
    expect(paid(adopted, YUNHAI, {}, '11')).toBe(0);
    for (const value of ['', 'open', '10 yuan', 'x10'])
      expect(paid(adopted, YUNHAI, FACTS, value)).toBeNull();
  });
});
