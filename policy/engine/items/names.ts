import type { BeneficiaryKind, Demand, Name, Rank, RecognitionKind } from './item.ts';

/** What people call the kinds of bodies that may hold an item. */
export const BENEFICIARY_NAMES: Readonly<Record<BeneficiaryKind, Name>> = {
  enterprise: { zh: '企业', en: 'enterprise' },
  street: { zh: '街道（园区）', en: 'street or park' },
  station: { zh: '品牌指导站', en: 'brand guidance station' },
  base: { zh: '商标品牌基地', en: 'trade-mark base' },
  association: { zh: '行业协会、商会', en: 'association or chamber' },
  lender: { zh: '质权人', en: 'lender who holds the pledge' },
};

/** What people call the things that are recognised. */
export const RECOGNITION_KIND_NAMES: Readonly<Record<RecognitionKind, Name>> = {
  product: { zh: '产品', en: 'product' },
  mark: { zh: '商标', en: 'trade mark' },
  brand: { zh: '区域性品牌', en: 'regional brand' },
  tradename: { zh: '商号', en: 'trade name' },
  title: { zh: '称号', en: 'title of a body or place' },
  standard: { zh: '标准', en: 'standard' },
  enterprise: { zh: '企业称号', en: 'title or certification of the enterprise' },
  madrid: { zh: '马德里国际注册', en: 'Madrid registration' },
};

/** What people call the further demands of an item. */
export const DEMAND_NAMES: Readonly<Record<Demand, Name>> = {
  administrativeRoute: { zh: '须为行政认定', en: 'recognised administratively' },
  regionalBrand: { zh: '须为区域性品牌', en: 'a regional brand' },
  listedBrand: { zh: '须为解释口径列明的品牌', en: 'a brand that a ruling lists' },
  firstDrafter: { zh: '须为主导制定的第一起草单位', en: 'the first drafting unit, which led the work' },
  firstDesignation: { zh: '须为国际注册，不含后期指定', en: 'the registration, not a later designation' },
};

/** What people call the authority that recognises. */
export const RANK_NAMES: Readonly<Record<Rank, Name>> = {
  none: { zh: '无级别', en: 'no level' },
  city: { zh: '市级', en: 'city' },
  province: { zh: '省级', en: 'province' },
  nation: { zh: '国家级', en: 'nation' },
};
