import { describe, expect, it } from 'vitest';
import { tiles, type Entered, type PaidAward, type Tile } from '../../policy/engine/targets/tiles.ts';
import type { ChosenRulings } from '../../policy/engine/rulings/ruling.ts';
import { packFrom } from '../../policy/engine/pack-from.ts';
import type { PackContent } from '../../policy/engine/pack.ts';
import { PACK } from './given.ts';

const TODAY = '2020-06-30';

function tileOf(
  target: string,
  awards: readonly PaidAward[] = [],
  entered: readonly Entered[] = [],
  chosen: ChosenRulings | null = null,
): Tile | undefined {
  return tiles(PACK, awards, entered, TODAY, chosen).find((tile) => tile.target === target);
}

const award = (item: PaidAward['item'], key: string, countsOn = '2019-01-01'): PaidAward => ({
  item,
  key,
  countsOn,
});
const number = (target: string, role: Entered['role'], value: number, asOf = '2017-12-31'): Entered => ({
  target,
  role,
  value,
  asOf,
  source: 'yearbook',
});

describe('the progress board of Article 2', () => {
  it('has eight tiles, each with its kind, goal and clause', () => {
    expect(tiles(PACK, [], [], TODAY).map(({ target, kind, goal }) => [target, kind, goal])).toEqual([
      ['validMarks', 'growth', 20],
      ['wellKnownMarks', 'stock', 8],
      ['tradeNames', 'increment', 3],
      ['creditModels', 'increment', 10],
      ['contractKeepers', 'increment', 20],
      ['famousBrands', 'increment', 20],
      ['standards', 'increment', 30],
      ['pinzibiaoStandards', 'increment', 6],
    ]);
  });

  it.each([
    ['stock', 'stock'],
    ['increment', 'increment'],
  ] as const)('are all of one kind but growth if A53 says %s', (A53, kind) => {
    const kinds = tiles(PACK, [], [], TODAY, { A53 }).map((tile) => tile.kind);
    expect(kinds).toEqual(['growth', kind, kind, kind, kind, kind, kind, kind]);
  });

  it('stops at the horizon: what is won after 2020 counts for no target', () => {
    const won = [award('P5', 'a', '2020-12-31'), award('P5', 'b', '2021-01-01')];
    const [tile] = tiles(PACK, won, [], '2022-06-30').filter(({ target }) => target === 'tradeNames');
    expect(tile?.reached).toBe(1);
  });

  it.each([
    ['validMarks', false],
    ['wellKnownMarks', true],
    ['tradeNames', true],
    ['creditModels', false],
    ['contractKeepers', false],
    ['famousBrands', true],
    ['standards', true],
    ['pinzibiaoStandards', true],
  ] as const)('says whether an item awards it: %s %s', (target, covered) => {
    expect(tileOf(target)?.isCoveredByItem).toBe(covered);
  });

  it('has no number for the goals that have none', () => {
    expect(PACK.narrative).toEqual(['art2.sectorBrands', 'art2.climate']);
  });
});

describe('a growth', () => {
  it('has no base until one is entered, and then says so (A42)', () => {
    expect(tileOf('validMarks', [], [number('validMarks', 'current', 1200, '2020-03-31')])).toMatchObject({
      reached: null,
      base: null,
    });
  });

  it('is in percent of its base, with the source of the base', () => {
    const entered = [number('validMarks', 'base', 1000), number('validMarks', 'current', 1199, '2020-03-31')];
    expect(tileOf('validMarks', [], entered)).toMatchObject({
      reached: 19.9,
      base: { on: '2017-12-31', value: 1000, source: { zh: 'yearbook' } },
      source: 'entered',
    });
  });

  it('is in percent of its own base, whatever was entered for another target', () => {
    const entered = [
      ...[number('validMarks', 'base', 1000), number('tradeNames', 'base', 1)],
      ...[
        number('validMarks', 'current', 1100, '2020-03-31'),
        number('tradeNames', 'current', 9, '2020-03-31'),
      ],
    ];
    expect(tileOf('validMarks', [], entered)?.reached).toBe(10);
    expect(tileOf('validMarks', [], entered.slice(0, 2))?.reached).toBeNull();
  });

  it('uses the newest number of the day and none of a later day', () => {
    const entered = [
      number('validMarks', 'base', 1000),
      number('validMarks', 'current', 1100, '2019-03-31'),
      number('validMarks', 'current', 1200, '2020-06-30'),
      number('validMarks', 'current', 1300, '2020-07-01'),
    ];
    expect(tileOf('validMarks', [], entered)?.reached).toBe(20);
  });

  it('uses of two numbers of one day the one that was entered last, in whichever order the days come', () => {
    const of = (...currents: readonly (readonly [number, string])[]) =>
      tileOf(
        'validMarks',
        [],
        [
          number('validMarks', 'base', 1000),
          ...currents.map(([value, asOf]) => number('validMarks', 'current', value, asOf)),
        ],
      )?.reached;
    expect(of([1100, '2020-03-31'], [1250, '2020-03-31'])).toBe(25);
    expect(of([1300, '2020-03-31'], [1100, '2019-03-31'])).toBe(30);
  });

  it.each([0, -1])('has no percent of a base of %i', (base) => {
    const entered = [number('validMarks', 'base', base), number('validMarks', 'current', 5, '2020-03-31')];
    expect(tileOf('validMarks', [], entered)).toMatchObject({
      reached: null,
      unit: 'percent',
      base: { value: base },
    });
  });
});

describe('an increment', () => {
  it.each([
    ['2017-12-31', 0],
    ['2018-01-01', 1],
    ['2020-06-30', 1],
    ['2020-07-01', 0],
  ])('counts what was won on %s: %s', (day, reached) => {
    expect(tileOf('tradeNames', [award('P5', 'tradename:E', day)])?.reached).toBe(reached);
  });

  it('counts a product once, whatever titles it has', () => {
    const awards = [
      award('C1', 'product:P'),
      award('P6', 'product:P'),
      award('C2', 'product:Q'),
      award('P5', 'tradename:E'),
    ];
    expect(tileOf('famousBrands', awards)?.reached).toBe(2);
  });

  it('is counted since the day of the text, whatever base is entered beside it', () => {
    expect(tileOf('tradeNames')).toMatchObject({
      unit: 'count',
      source: 'awards',
      base: {
        ...{ on: '2017-12-31', value: null },
        source: { zh: '该日之后取得的认定', en: 'recognitions after this day' },
      },
    });
    const base = number('tradeNames', 'base', 2, '2019-01-01');
    expect(tileOf('tradeNames', [award('P5', 'tradename:E', '2018-06-01')], [base])).toMatchObject({
      reached: 1,
      base: { on: '2019-01-01', value: 2, source: { en: 'yearbook' } },
    });
  });

  it('that no item awards is typed in', () => {
    expect(tileOf('creditModels')).toMatchObject({ reached: null, source: 'entered', base: null });
    expect(tileOf('creditModels', [], [number('creditModels', 'current', 4, '2020-03-31')])?.reached).toBe(4);
  });

  it('of group standards is typed in where the office rules that they are others (A23)', () => {
    const awards = [award('Z1', 'standard:T-1')];
    expect(tileOf('pinzibiaoStandards', awards)?.reached).toBe(1);
    expect(tileOf('pinzibiaoStandards', awards, [], { A23: 'different' })).toMatchObject({
      reached: null,
      isCoveredByItem: false,
    });
  });
});

describe('a text without a base day, a horizon and a goal', () => {
  const { numbers } = PACK.content;
  const goal = PACK.targets['tradeNames']?.goal ?? '';
  const open = (name: string, more: object = {}): PackContent['numbers'] =>
    ({
      [name]: { ...numbers[name], values: [{ from: PACK.since, value: null }], ...more },
    }) as PackContent['numbers'];
  const pack = packFrom({
    ...PACK.content,
    numbers: {
      ...numbers,
      ...open('targets.base'),
      ...open('targets.horizon'),
      ...open(goal, { clause: null }),
    },
  });

  it('counts up to the day of the board, and rests on no passage where it is an operating rule', () => {
    const won = [award('P5', 'a', TODAY), award('P5', 'b', '2020-06-29')];
    const [tile] = tiles(pack, won, [], TODAY).filter(({ target }) => target === 'tradeNames');
    expect(tile).toMatchObject({ goal: 0, reached: 0, clause: null, base: { on: TODAY } });
    expect(tileOf('tradeNames')?.clause).toEqual(PACK.passage(numbers[goal]?.clause ?? ''));
  });
});

describe('a stock', () => {
  it('has no base until one is entered', () => {
    expect(tileOf('wellKnownMarks', [award('M1', 'mark:X')])).toMatchObject({
      reached: null,
      base: null,
      source: 'awards and entered',
    });
  });

  it('is what was owned on the day of the base and what was won since', () => {
    const entered = [number('wellKnownMarks', 'base', 5, '2019-01-01')];
    const awards = [award('M1', 'mark:X', '2019-01-01'), award('M1', 'mark:Y', '2019-01-02')];
    expect(tileOf('wellKnownMarks', awards, entered)?.reached).toBe(6);
  });
});
