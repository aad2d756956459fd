import type { Name } from '../../../engine/items/item.ts';

/** What must lie before the departments; they accept it by confirming. */
export const PROOFS: Readonly<Record<string, Name>> = {
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
