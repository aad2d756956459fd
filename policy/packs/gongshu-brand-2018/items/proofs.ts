import type { Proof } from '../../../engine/items/item.ts';

/** What must lie before the departments. Who confirms what is not from the policy text, which names the departments and not their tasks. */
export const PROOFS: Readonly<Record<string, Proof>> = {
  certificate: {
    name: { zh: '认定证书或认定文件', en: 'certificate or document of the recognition' },
    shows: {
      zh: '载明认定名称、编号、认定日期、发证（发文）机关和持有单位，与申报内容一致',
      en: 'name, number, day, issuer and holder of the recognition, as they are claimed',
    },
    confirmedBy: ['market', 'commerce'],
  },
  registration: {
    name: { zh: '注册登记证明', en: 'proof of registration' },
    shows: {
      zh: '载明申报单位名称、统一社会信用代码和登记住所',
      en: 'name, credit code and registered address of the applicant',
    },
    confirmedBy: ['market', 'street'],
  },
  administrativeDecision: {
    name: {
      zh: '驰名商标行政认定文件',
      en: 'decision that recognises the mark administratively',
    },
    shows: {
      zh: '商标行政管理部门在商标管理、异议或者评审案件中认定该商标驰名的决定及其日期',
      en: 'the decision of the trade-mark authority that recognises the mark, and its day',
    },
    confirmedBy: ['market'],
  },
  jointRegistration: {
    name: {
      zh: '集体商标联合注册证明',
      en: 'proof of the joint registration of a collective mark',
    },
    shows: {
      zh: '载明协会、商会或者龙头企业联合注册该集体商标，以及使用管理规则',
      en: 'that association, chamber or leading firms registered the mark jointly, with the rules of its use',
    },
    confirmedBy: ['market'],
  },
  publishedStandard: {
    name: {
      zh: '已发布的标准文本（含起草单位名单）',
      en: 'published standard with its list of drafting units',
    },
    shows: {
      zh: '封面载明标准号和发布日期，前言载明起草单位及其排序、制定或者修订',
      en: 'number and day of publication on its cover; the drafting units in their order, and whether it is new or revised, in its foreword',
    },
    confirmedBy: ['market'],
  },
  nationalBodyLetter: {
    name: { zh: '国家对口机构证明函', en: 'letter of the national body' },
    shows: {
      zh: '载明国际标准号、发布日期，以及申报单位主导制定、列第一起草单位',
      en: 'number and day of the international standard, and that the applicant led it as first drafting unit',
    },
    confirmedBy: ['market'],
  },
  wipoCertificate: {
    name: { zh: '马德里商标国际注册证', en: 'certificate of the Madrid registration' },
    shows: {
      zh: '载明国际注册号、注册日期和注册人，不是后期指定的通知',
      en: 'number, day and holder of the registration; no notice of a later designation',
    },
    confirmedBy: ['market', 'commerce'],
  },
  pledgeRegistration: {
    name: { zh: '商标质权登记证', en: 'certificate of the registered pledge' },
    shows: {
      zh: '载明商标注册号、出质人、质权人和登记日期',
      en: 'number of the mark, pledgor, lender and day of registration',
    },
    confirmedBy: ['market'],
  },
  valuationInvoice: {
    name: { zh: '商标评估费用发票', en: 'invoice of the valuation' },
    shows: {
      zh: '载明评估对象为该商标、开票日期和金额，抬头为申报单位',
      en: 'that this mark was valued, day and amount, made out to the applicant',
    },
    confirmedBy: ['finance'],
  },
  introductionConfirmed: {
    name: {
      zh: '招商部门出具的新引进企业确认材料',
      en: 'confirmation of the introduction by investment promotion',
    },
    shows: {
      zh: '载明企业迁入登记日期，并由招商部门确认为新引进企业',
      en: 'the day of registration into the district, confirmed by investment promotion',
    },
    confirmedBy: ['investment'],
  },
  validity: {
    name: { zh: '原品牌认定仍然有效的证明', en: 'proof that the recognition is still valid' },
    shows: {
      zh: '载明原品牌认定截至申报之日仍然有效及其有效期',
      en: 'that the recognition is valid on the day of application, and until when',
    },
    confirmedBy: ['market'],
  },
  representation: {
    name: { zh: '共有（共同起草）单位的推举书', en: 'agreement of the joint holders on who applies' },
    shows: {
      zh: '载明全部共有（共同起草）单位同意由申报单位申报，并加盖各方印章',
      en: 'that all joint holders agree that this body applies, with the seal of each',
    },
    confirmedBy: ['market'],
  },
};
