import type { Item } from '../../../engine/items/item.ts';

/**
 * The last day on which a 名牌 title can have been valid: the State ended the evaluations in 2018 and 2019, and the last titles ran
 * for three years. A recognition dated later can hardly exist (A47). Not from the policy text.
 */
const LAST_FAMOUS_BRAND = '2022-12-31';

const brand = {
  introduced: 'yes',
  ended: { on: LAST_FAMOUS_BRAND, countsIf: { ruling: 'A47', is: 'counts' } },
  who: ['enterprise'],
  recognition: 'product',
  family: 'famousBrand',
  proofs: ['certificate', 'registration'],
  questions: ['renewal'],
  demands: [],
} as const satisfies Partial<Item>;
const provincial = {
  ...brand,
  level: 2,
  rank: 'province',
  amount: { kind: 'fixed', number: 'award.provincialTitle' },
  clause: 'art13.provincialTitles',
} as const;
const city = {
  ...brand,
  level: 1,
  rank: 'city',
  amount: { kind: 'fixed', number: 'award.cityTitle' },
  clause: 'art13.cityTitles',
} as const;

/** Famous brands of province and city: two levels of one family on one product. */
export const FAMOUS_BRANDS = {
  P6: {
    ...provincial,
    code: 'P6',
    name: { zh: '省级名牌', en: 'provincial famous brand' },
    title: 'famousBrand',
  },
  P7: {
    ...provincial,
    code: 'P7',
    name: { zh: '省级出口名牌', en: 'provincial famous export brand' },
    title: 'exportBrand',
  },
  C1: { ...city, code: 'C1', name: { zh: '市级名牌', en: 'city famous brand' }, title: 'famousBrand' },
  C2: {
    ...city,
    code: 'C2',
    name: { zh: '市级出口名牌', en: 'city famous export brand' },
    title: 'exportBrand',
  },
} as const satisfies Readonly<Record<string, Item>>;
