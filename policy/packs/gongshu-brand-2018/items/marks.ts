import type { Item } from '../../../engine/items/item.ts';

const mark = {
  introduced: 'yes',
  family: 'mark',
  level: 1,
  rank: 'nation',
  amount: { kind: 'fixed', number: 'award.markOrRegionalBrand' },
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
    demands: ['administrativeRoute'],
    oncePerFirmIf: { ruling: 'A43', is: 'perFirm' },
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
    listedBy: 'A10',
  },
} as const satisfies Readonly<Record<string, Item>>;
