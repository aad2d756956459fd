import type { Name } from '../items/item.ts';

/** Every rule that a verdict judges, in the order in which people read them. */
export const RULES = {
  policyInForce: { zh: '政策适用依据', en: 'the policy that applies' },
  knownItem: { zh: '奖励项目可予兑付', en: 'the item can be paid' },
  identity: { zh: '认定身份明确', en: 'it is known which recognition it is' },
  beneficiary: { zh: '申报主体符合规定', en: 'the beneficiary may hold it' },
  exists: { zh: '申报单位依法存续', en: 'the applicant exists' },
  inheritance: { zh: '承继关系明确', en: 'it is known what the firm inherits' },
  insideDistrict: { zh: '注册地址在本区', en: 'registered inside the district' },
  inTime: { zh: '认定时间在适用范围内', en: 'recognised within the time covered' },
  firstRecognition: { zh: '首次认定，非复评', en: 'a first recognition, not a renewal' },
  recognition: { zh: '认定符合奖励项目的要求', en: 'the recognition is what the item demands' },
  introduced: { zh: '新引进企业，原品牌仍有效', en: 'newly introduced, its brand still valid' },
  certificate: { zh: '证书未被他人使用', en: 'the certificate is used by nobody else' },
  answered: { zh: '应说明的事项已说明', en: 'everything that is asked is answered' },
  proven: { zh: '证明材料齐全', en: 'everything needed is proven' },
  onceOnly: { zh: '只奖励一次，可补足差额', en: 'once only, topped up to a higher level' },
} as const satisfies Record<string, Name>;

export type RuleName = keyof typeof RULES;
