import { describe, expect, it } from 'vitest';
import { streetScores, type StreetAward } from '../../policy/engine/street-scores.ts';
import { packOf } from '../../policy/packs/versions.ts';
import { PACK } from './given.ts';

const award = (
  street: string,
  item: StreetAward['item'],
  countsOn = '2019-05-01',
  enterprise = 'E',
): StreetAward => ({
  street,
  item,
  policy: PACK.version,
  enterprise,
  countsOn,
  netPaidFen: 5_000_000,
});

describe('the board of streets', () => {
  const awards = [
    award('a', 'C1'),
    award('a', 'C2', '2019-06-01', 'F'),
    award('b', 'P6'),
    award('c', 'M1'),
    award('c', 'S2'),
    award('c', 'I1'),
  ];

  it('counts by level, with what was paid, the base and the source', () => {
    expect(streetScores(PACK, packOf, awards, ['c'], 2019)).toMatchObject([
      {
        street: 'c',
        year: 2019,
        kind: 'increment',
        base: '2018-12-31',
        source: 'awards',
        nation: 1,
        province: 0,
        city: 0,
        standards: 1,
        others: 1,
        enterprises: 1,
        netPaidFen: 15_000_000,
      },
    ]);
  });

  it('has the highest recognitions first, and every street', () => {
    expect(
      streetScores(PACK, packOf, awards, ['d', 'a', 'b', 'c'], 2019).map(({ street }) => street),
    ).toEqual(['c', 'b', 'a', 'd']);
  });

  it('has of equals first those with more standards, then with more of the others, then by their names', () => {
    const equal = [
      ...['e', 'f', 'f'].map((street) => award(street, 'S2')),
      ...['h', 'g', 'g'].map((street) => award(street, 'I1')),
    ];
    for (const streets of [
      ['i', 'j', 'e', 'f', 'g', 'h'],
      ['j', 'h', 'i', 'g', 'f', 'e'],
    ])
      expect(streetScores(PACK, packOf, equal, streets, 2019).map(({ street }) => street)).toEqual([
        ...['f', 'e', 'g', 'h', 'i', 'j'],
      ]);
  });

  it('counts every firm once', () => {
    expect(streetScores(PACK, packOf, awards, ['a'], 2019)[0]).toMatchObject({ city: 2, enterprises: 2 });
  });

  it.each([
    ['2018-12-31', 0],
    ['2019-01-01', 1],
    ['2019-12-31', 1],
    ['2020-01-01', 0],
  ])('counts what counts on %s in 2019: %s', (day, city) => {
    expect(streetScores(PACK, packOf, [award('a', 'C1', day)], ['a'], 2019)[0]?.city).toBe(city);
  });
});
