import { industryStandard } from '../parameters/industry-standard.ts';
import { internationalStandard } from '../parameters/international-standard.ts';
import { localStandard } from '../parameters/local-standard.ts';
import { nationalStandard } from '../parameters/national-standard.ts';
import { pinzibiaoStandard } from '../parameters/pinzibiao-standard.ts';
import type { Item } from '../../../engine/items/item.ts';

const standard = {
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
    amount: internationalStandard,
    proofs: ['nationalBodyLetter', 'registration'],
  },
  S2: {
    ...standard,
    code: 'S2',
    name: { zh: '主导制定国家标准（第一起草单位）', en: 'national standard, as first drafting unit' },
    level: 3,
    amount: nationalStandard,
  },
  S3: {
    ...standard,
    code: 'S3',
    name: { zh: '主导制定行业标准（第一起草单位）', en: 'industry standard, as first drafting unit' },
    level: 2,
    amount: industryStandard,
  },
  S4: {
    ...standard,
    code: 'S4',
    name: { zh: '主导制定地方标准（第一起草单位）', en: 'local standard, as first drafting unit' },
    level: 1,
    amount: localStandard,
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
    amount: pinzibiaoStandard,
    clause: 'art13.pinzibiaoStandard',
  },
} as const satisfies Record<string, Item>;
