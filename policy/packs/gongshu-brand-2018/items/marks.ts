import { markOrRegionalBrand } from '../parameters/mark-or-regional-brand.ts';
import type { Item } from '../../../engine/items/item.ts';

const mark = {
  family: 'mark',
  level: 1,
  rank: 'nation',
  amount: markOrRegionalBrand,
  questions: ['renewal', 'jointlyHeld'],
} as const satisfies Partial<Item>;

export const MARKS = {
  M1: {
    ...mark,
    code: 'M1',
    name: { zh: '中国驰名商标（行政认定）', en: 'well-known trade mark, recognised administratively' },
    who: ['enterprise'],
    recognition: 'mark',
    title: 'wellKnownMark',
    clause: 'art13.wellKnownMark',
    proofs: ['certificate', 'registration', 'administrativeDecision'],
    questions: ['recognitionRoute', 'renewal', 'jointlyHeld'],
    demands: ['administrativeRoute'],
  },
  M2: {
    ...mark,
    code: 'M2',
    name: { zh: '地理标志证明商标', en: 'certification mark of a geographical indication' },
    who: ['enterprise', 'association'],
    recognition: 'mark',
    title: 'geographicalIndication',
    clause: 'art13.regionalBrand',
    proofs: ['certificate', 'registration'],
    demands: [],
  },
  M3: {
    ...mark,
    code: 'M3',
    name: { zh: '集体商标（区域性品牌）', en: 'collective mark that is a regional brand' },
    who: ['enterprise', 'association'],
    recognition: 'mark',
    title: 'collectiveMark',
    clause: 'art13.regionalBrand',
    proofs: ['certificate', 'registration', 'jointRegistration'],
    questions: ['regionalBrand', 'renewal', 'jointlyHeld'],
    demands: ['regionalBrand'],
  },
  M4: {
    ...mark,
    code: 'M4',
    name: { zh: '其他区域性品牌', en: 'another regional brand' },
    who: ['enterprise', 'association'],
    recognition: 'brand',
    title: 'regionalBrand',
    clause: 'art13.regionalBrand',
    proofs: ['certificate', 'registration'],
    demands: ['listedBrand'],
  },
} as const satisfies Record<string, Item>;
