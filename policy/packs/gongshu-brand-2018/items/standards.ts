import type { Item } from '../../../engine/items/item.ts';

/** Standards are no brands: a newly introduced firm claims one only if A49 says so. */
const standard = {
  introduced: { ruling: 'A49', is: 'anyItem' },
  who: ['enterprise'],
  recognition: 'standard',
  family: 'standard',
  rank: 'none',
  title: 'standard',
  clause: 'art13.standards',
  proofs: ['publishedStandard', 'registration'],
  questions: ['draftingRank', 'revision', 'jointlyHeld'],
  demands: ['firstDrafter'],
} as const satisfies Partial<Item>;

/** Standards, for the first drafting unit that led the work. */
export const STANDARDS = {
  S1: {
    ...standard,
    code: 'S1',
    name: { zh: '主导制定国际标准（第一起草单位）', en: 'international standard, as first drafting unit' },
    level: 4,
    amount: { kind: 'fixed', number: 'award.internationalStandard' },
    proofs: ['nationalBodyLetter', 'registration'],
    proofsIf: { ruling: 'A20', is: 'publishedList', proofs: ['publishedStandard', 'registration'] },
    standard: 'international',
    example: 'standard:ISO 1:2018',
  },
  S2: {
    ...standard,
    code: 'S2',
    name: { zh: '主导制定国家标准（第一起草单位）', en: 'national standard, as first drafting unit' },
    level: 3,
    standard: 'national',
    example: 'standard:GB/T 1-2018',
    amount: { kind: 'fixed', number: 'award.nationalStandard' },
  },
  S3: {
    ...standard,
    code: 'S3',
    name: { zh: '主导制定行业标准（第一起草单位）', en: 'industry standard, as first drafting unit' },
    level: 2,
    standard: 'industry',
    example: 'standard:JB/T 1-2018',
    amount: { kind: 'fixed', number: 'award.industryStandard' },
  },
  S4: {
    ...standard,
    code: 'S4',
    name: { zh: '主导制定地方标准（第一起草单位）', en: 'local standard, as first drafting unit' },
    level: 1,
    standard: 'local',
    example: 'standard:DB33/T 1-2018',
    amount: { kind: 'fixed', number: 'award.localStandard' },
  },
  Z1: {
    ...standard,
    code: 'Z1',
    name: {
      zh: '主导制定“品字标”制造标准（第一起草单位）',
      en: 'Pinzibiao manufacturing standard, as first drafting unit',
    },
    family: 'pinzibiaoStandard',
    title: 'pinzibiaoStandard',
    level: 1,
    standard: 'namedGroup',
    example: 'standard:T/ZZB 1-2018',
    amount: { kind: 'fixed', number: 'award.pinzibiaoStandard' },
    clause: 'art13.pinzibiaoStandard',
  },
} as const satisfies Readonly<Record<string, Item>>;
