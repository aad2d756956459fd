import type { Item } from '../../../engine/items/item.ts';

/** 驰名商标 or 其他品牌: a newly introduced firm claims a title of a street, or a standard, only if A49 says so. */
const BY_RULING = { ruling: 'A49', is: 'anyItem' } as const;

const title = {
  introduced: 'yes',
  level: 2,
  rank: 'province',
  amount: { kind: 'fixed', number: 'award.provincialTitle' },
  clause: 'art13.provincialTitles',
  proofs: ['certificate', 'registration'],
  questions: ['renewal'],
  demands: [],
} as const satisfies Partial<Item>;

/** The provincial titles that have no lower level. */
export const TITLES = {
  P1: {
    ...title,
    code: 'P1',
    name: {
      zh: '省级商标品牌示范乡镇（街道）',
      en: 'provincial demonstration town or street for trade marks',
    },
    who: ['street'],
    recognition: 'title',
    family: 'demonstration',
    title: 'demonstrationStreet',
    introduced: BY_RULING,
  },
  P2: {
    ...title,
    code: 'P2',
    name: { zh: '省级商标品牌示范企业', en: 'provincial demonstration enterprise for trade marks' },
    who: ['enterprise'],
    recognition: 'enterprise',
    family: 'demonstration',
    title: 'demonstrationEnterprise',
  },
  P3: {
    ...title,
    code: 'P3',
    name: { zh: '省级示范品牌指导站', en: 'provincial demonstration guidance station' },
    who: ['station', 'street', 'association', 'enterprise'],
    recognition: 'title',
    family: 'demonstration',
    title: 'guidanceStation',
  },
  P4: {
    ...title,
    code: 'P4',
    name: { zh: '省级商标品牌基地', en: 'provincial trade-mark base' },
    who: ['base', 'street', 'association', 'enterprise'],
    recognition: 'title',
    family: 'demonstration',
    title: 'trademarkBase',
  },
  P5: {
    ...title,
    code: 'P5',
    name: { zh: '省级知名商号', en: 'provincial known trade name' },
    who: ['enterprise'],
    recognition: 'tradename',
    family: 'tradeName',
    title: 'knownTradeName',
  },
} as const satisfies Readonly<Record<string, Item>>;
