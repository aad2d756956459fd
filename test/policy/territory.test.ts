import { describe, expect, it } from 'vitest';
import { isDeparture } from '../../policy/engine/departure.ts';
import { valueOn } from '../../policy/engine/dated.ts';
import { isInside, isRegisteredInside } from '../../policy/engine/places.ts';
import { PACK } from './given.ts';

describe('the territory', () => {
  it.each([
    ['拱墅区', '2018-07-01', true],
    ['杭州市拱墅区', '2018-07-01', true],
    ['浙江省杭州市拱墅区', '2026-07-01', true],
    ['下城区', '2021-04-08', false],
    ['下城区', '2021-04-09', true],
    ['下城区', '2021-04-10', true],
    ['西湖区', '2021-04-09', false],
    ['拱墅', '2021-04-09', true],
    ['杭州市 拱墅区', '2018-07-01', true],
    ['330105', '2018-07-01', true],
    ['拱野区', '2018-07-01', false],
  ])('holds %s on %s: %s', (district, day, inside) => {
    expect(isInside(PACK.places, district, day)).toBe(inside);
  });

  it.each([
    ['拱野区', 'unknown'],
    ['1号楼', 'unknown'],
    ['西湖区', 'outside'],
    ['浙江省宁波市鄞州区', 'outside'],
    ['上海市浦东新区', 'outside'],
  ])(
    'knows of %s that it is %s: what nobody knows is a question, never a departure',
    (district, situation) => {
      expect(PACK.places.situationOn(district, '2022-01-01')).toBe(situation);
      const move = { kind: 'registeredAddress', effectiveOn: '2022-01-01', district } as const;
      expect(isDeparture(PACK, move)).toBe(situation === 'outside');
    },
  );

  it('has one extent on every day', () => {
    const starts = PACK.territory.extents.map(({ from }) => from);
    expect(starts).toEqual([...new Set(starts)].sort());
  });
});

describe('the streets', () => {
  it.each([
    ['2021-04-08', 10, false],
    ['2021-04-09', 18, true],
    ['2021-04-10', 18, true],
  ])('on %s are %s, those of Xiacheng among them: %s', (day, count, merged) => {
    expect(new Set(valueOn(PACK.streets, day) ?? []).size).toBe(count);
    expect((valueOn(PACK.streets, day) ?? []).includes('武林街道')).toBe(merged);
  });
});

describe('a registered address', () => {
  const history = [
    { from: '2021-03-01', district: '下城区' },
    { from: '2019-03-15', district: '拱墅区' },
    { from: '2022-01-01', district: '余杭区' },
  ];

  it.each([
    ['2019-03-14', null],
    ['2019-03-15', true],
    ['2021-02-28', true],
    ['2021-03-01', false],
    ['2021-04-08', false],
    ['2021-04-09', true],
    ['2021-12-31', true],
    ['2022-01-01', false],
  ])('is judged by the map of %s: %s', (day, inside) => {
    expect(isRegisteredInside(PACK.places, history, day)).toBe(inside);
  });
});

describe('a move', () => {
  const move = { kind: 'registeredAddress', effectiveOn: '2022-01-01', district: '余杭区' } as const;

  it('of the registered address out of the district is a departure', () => {
    expect(isDeparture(PACK, move)).toBe(true);
  });

  it.each([
    ['2021-04-08', true],
    ['2021-04-09', false],
  ])('into Xiacheng on %s is a departure: %s', (effectiveOn, departs) => {
    expect(isDeparture(PACK, { ...move, district: '下城区', effectiveOn })).toBe(departs);
  });

  it.each(['taxSeat', 'factory'] as const)(
    'of the %s alone is a signal, unless the office rules otherwise (A33)',
    (kind) => {
      expect(isDeparture(PACK, { ...move, kind })).toBe(false);
      expect(isDeparture(PACK, { ...move, kind }, { A33: 'anySeat' })).toBe(true);
    },
  );

  it.each(['dissolution', 'bankruptcy', 'merger'] as const)('is never what %s is', (kind) => {
    expect(isDeparture(PACK, { ...move, kind }, { A33: 'anySeat' })).toBe(false);
  });
});
