import { describe, expect, it } from 'vitest';
import { placeReader, type Place } from '../../../policy/engine/places.ts';

const within = ['浙江省', '杭州市'];
const GONGSHU: Place = { code: '330105', name: '拱墅区', alsoCalled: ['拱墅'], within };
const XIACHENG: Place = { code: '330103', name: '下城区', alsoCalled: ['下城'], within, until: '2021-04-08' };
const XIHU: Place = { code: '330106', name: '西湖区', within };
const extents = [
  { from: '1990-01-01', codes: ['330105'], source: 'before' },
  { from: '2021-04-09', codes: ['330105', '330103'], source: 'after' },
];
const places = placeReader({ places: [GONGSHU, XIACHENG, XIHU], extents });

describe('a place', () => {
  it.each([
    ['330105', GONGSHU],
    ['３３０１０５', GONGSHU],
    ['拱墅区', GONGSHU],
    ['拱墅', GONGSHU],
    ['拱墅區', GONGSHU],
    [' 拱\u200B墅区 ', GONGSHU],
    ['杭州市 拱墅区', GONGSHU],
    ['浙江省杭州市拱墅区', GONGSHU],
    ['浙江省拱墅区', GONGSHU],
    ['浙江省·杭州市·拱墅', GONGSHU],
    ['下城', XIACHENG],
    ['西湖区', XIHU],
  ])('written %j is read by its code', (words, place) => {
    expect(places.read(words)).toEqual({ kind: 'place', place });
  });

  it.each(['', '拱野区', '拱', '西湖', '江苏省杭州市拱墅区', '杭州市', '余杭区', '330199', '拱墅区祥符街道'])(
    'written %j is a question: neither inside nor outside',
    (words) => {
      expect(places.read(words)).toEqual({ kind: 'unknown', words });
      expect(places.situationOn(words, '2022-01-01')).toBe('unknown');
    },
  );

  it.each([
    ['拱墅区', '2018-07-01', 'inside'],
    ['拱墅', '2018-07-01', 'inside'],
    ['下城区', '2021-04-08', 'outside'],
    ['下城区', '2021-04-09', 'inside'],
    ['下城', '2021-04-10', 'inside'],
    ['西湖区', '2021-04-09', 'outside'],
    ['拱墅区', '1989-12-31', 'unknown'],
    ['拱墅区', '1990-01-01', 'inside'],
  ])('%s on %s is %s', (words, day, situation) => {
    expect(places.situationOn(words, day)).toBe(situation);
  });
});

it('a place in three larger ones is read behind any run of them that ends before it', () => {
  const street: Place = {
    ...{ code: '330105001', name: '祥符街道' },
    within: ['浙江省', '杭州市', '拱墅区'],
  };
  const { read } = placeReader({ places: [street], extents: [] });
  for (const larger of ['', '拱墅区', '杭州市拱墅区', '浙江省杭州市拱墅区'])
    expect(read(`${larger}祥符街道`)).toEqual({ kind: 'place', place: street });
  expect(read('浙江省杭州市祥符街道').kind).toBe('unknown');
});

describe('a territory', () => {
  it('in which two places share a spelling is a mistake', () => {
    expect(() => placeReader({ places: [GONGSHU, { ...XIHU, alsoCalled: ['拱墅區'] }], extents })).toThrow(
      RangeError,
    );
  });

  it('that covers a place that it does not name is a mistake', () => {
    expect(() => placeReader({ places: [GONGSHU], extents })).toThrow('330103');
  });
});

describe('what is written as a code', () => {
  it.each([
    '330199',
    '33010',
    '3301055',
    '33010A',
    '999999',
    '000000',
    '３３０１９９',
    '3-3-0-1-9-9',
    '701234',
  ])('and is none, %j, is a slip of the pen', (words) => expect(places.isNoCode(words)).toBe(true));

  it.each([
    '330105',
    '３３０１０５',
    '330106',
    '330100',
    '330101',
    '310104',
    '810001',
    '拱墅区',
    '拱野区',
    '5街',
    'Binjiang',
    '',
  ])('or a place, or words that nobody knows, %j, is none', (words) =>
    expect(places.isNoCode(words)).toBe(false),
  );

  it('begins to be known with the first extent', () => {
    expect(places.since).toBe('1990-01-01');
    expect(placeReader({ places: [], extents: [] }).since).toBeNull();
  });
});
