import type { PackContent } from '../../engine/pack.ts';
import { ADVANTAGES } from './article-9/advantages.ts';
import { FAMILIES } from './items/families.ts';
import { PROOFS } from './items/proofs.ts';
import { INTRODUCTION, ITEMS } from './items/schedule.ts';
import { LETTERS } from './letters/letters.ts';
import { NUMBERS } from './numbers.ts';
import { GONGSHU_ORGANISATION } from './organisation/organisation.ts';
import { PRACTICES } from './practices.ts';
import { RULINGS } from './rulings/all.ts';
import { READINGS, RESTS_ON } from './rulings/readings.ts';
import { TARGETS } from './targets/all.ts';
import { NARRATIVE } from './targets/narrative.ts';
import { STREETS } from './territory/streets.ts';
import { DISTRICT, TERRITORY } from './territory/territory.ts';
import { TEXT } from './text/anchors.ts';

/** The draft implementing opinions of 2018 on the brand strategy of 拱墅区, published for comment on 2018-05-22. */
export const GONGSHU_2018: PackContent = {
  version: 'gongshu-brand-2018',
  district: DISTRICT,
  title: {
    zh: '拱墅区深入推进品牌战略促进经济高质量发展实施意见（征求意见稿）',
    en: 'implementing opinions on brand strategy, draft for comment',
  },
  since: '2018-05-22',
  text: TEXT,
  clauses: {
    inForce: 'art20.effect',
    beneficiaries: 'art13.beneficiaries',
    inTime: 'art20.byReference',
    renewal: 'art18.renewal',
    onceOnly: 'art18.onceOnly',
    topUp: 'art18.topUp',
    introduced: 'art13.introduced',
    relocation: 'art13.relocation',
    streets: 'art14.assessment',
  },
  families: FAMILIES,
  proofs: PROOFS,
  items: ITEMS,
  formerItems: {},
  introduction: INTRODUCTION,
  jointProof: 'representation',
  namedStandards: { codes: ['T/ZZB'], name: { zh: '“品字标”团体标准', en: 'Pinzibiao group standard' } },
  numbers: NUMBERS,
  practices: PRACTICES,
  rulings: RULINGS,
  readings: READINGS,
  restsOn: RESTS_ON,
  territory: TERRITORY,
  organisation: GONGSHU_ORGANISATION,
  streets: STREETS,
  targets: TARGETS,
  narrative: NARRATIVE,
  advantages: ADVANTAGES,
  fund: {
    id: 'brand',
    name: { zh: '品牌战略专项资金', en: 'special fund of the brand strategy' },
    clause: 'art9.fund',
  },
  letters: LETTERS,
  notes: [
    {
      zh: '奖励为区单独奖励部分，上级政府给予的奖励另计，不予扣减。',
      en: 'The award is the share of the district alone: awards of higher governments are not deducted.',
    },
  ],
};
