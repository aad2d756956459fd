import type {
  BeneficiaryKind,
  Demand,
  Family,
  Item,
  Name,
  Proof,
  RecognitionKind,
} from '../../../engine/items/item.ts';

/** What people call the kinds of bodies that may hold an item. */
export const BENEFICIARY_NAMES: Readonly<Record<BeneficiaryKind, Name>> = {
  enterprise: { zh: '企业', en: 'enterprise' },
  street: { zh: '街道（园区）', en: 'street or park' },
  station: { zh: '品牌指导站', en: 'brand guidance station' },
  base: { zh: '商标品牌基地', en: 'trade-mark base' },
  association: { zh: '行业协会、商会', en: 'association or chamber' },
  lender: { zh: '质权人', en: 'lender who holds the pledge' },
};

/** What people call the documents that prove something. */
export const PROOF_NAMES: Readonly<Record<Proof, Name>> = {
  certificate: { zh: '认定证书或认定文件', en: 'certificate or document of the recognition' },
  registration: { zh: '注册登记证明', en: 'proof of registration' },
  administrativeDecision: {
    zh: '驰名商标行政认定文件',
    en: 'decision that recognises the mark administratively',
  },
  jointRegistration: {
    zh: '集体商标联合注册证明',
    en: 'proof of the joint registration of a collective mark',
  },
  publishedStandard: {
    zh: '已发布的标准文本（含起草单位名单）',
    en: 'published standard with its list of drafting units',
  },
  nationalBodyLetter: { zh: '国家对口机构证明函', en: 'letter of the national body' },
  wipoCertificate: { zh: '马德里商标国际注册证', en: 'certificate of the Madrid registration' },
  pledgeRegistration: { zh: '商标质权登记证', en: 'certificate of the registered pledge' },
  valuationInvoice: { zh: '商标评估费用发票', en: 'invoice of the valuation' },
  introductionConfirmed: {
    zh: '招商部门出具的新引进企业确认材料',
    en: 'confirmation of the introduction by investment promotion',
  },
  validity: { zh: '原品牌认定仍然有效的证明', en: 'proof that the recognition is still valid' },
  representation: { zh: '共有（共同起草）单位的推举书', en: 'agreement of the joint holders on who applies' },
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

/** What people call the families, within which levels top each other up. */
export const FAMILY_NAMES: Readonly<Record<Family, Name>> = {
  mark: { zh: '商标和区域性品牌', en: 'trade marks and regional brands' },
  famousBrand: { zh: '名牌', en: 'famous brands' },
  tradeName: { zh: '知名商号', en: 'known trade names' },
  demonstration: { zh: '示范称号', en: 'demonstration titles' },
  standard: { zh: '标准', en: 'standards' },
  pinzibiaoStandard: { zh: '“品字标”制造标准', en: 'Pinzibiao standards' },
  pinzibiaoCertification: { zh: '“品字标”品牌认证', en: 'Pinzibiao certification' },
  madrid: { zh: '马德里国际注册', en: 'Madrid registration' },
  pledge: { zh: '商标质押', en: 'pledge of a trade mark' },
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
export const RANK_NAMES: Readonly<Record<Item['rank'], Name>> = {
  none: { zh: '无级别', en: 'no level' },
  city: { zh: '市级', en: 'city' },
  province: { zh: '省级', en: 'province' },
  nation: { zh: '国家级', en: 'nation' },
};
