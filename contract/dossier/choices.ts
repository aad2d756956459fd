import type { Name } from '../../policy/engine/items/item.ts';

/**
 * Who entered a recognition: the applicant, a department that looked at it, the office in its proposal, the office with a payment
 * before this system, a company register that reports the end of its holder, or two persons who let it pass to another firm.
 */
export const RECOGNITION_SOURCES = [
  'claim',
  'department',
  'office',
  'payment',
  'register',
  'succession',
] as const;
/** How a department has answered. */
export const OPINION_ANSWERS = ['asked', 'confirmed', 'objected', 'silent'] as const;
/** Who decided on an application. */
export const DECIDED_BY = ['office', 'group', 'budget'] as const;
/** What a demand of money rests on. */
export const DEMAND_ORIGINS = ['relocation', 'irregularity'] as const;
/** How much of an award is demanded back, or that the office names the amount. */
export const COMPUTED_BY = ['proRata', 'full', 'specified'] as const;
/** What was decided on a demand. */
export const DEMAND_RESULTS = ['uphold', 'reduce', 'drop'] as const;
/** How an objection to a public notice stands. */
export const OBJECTION_STATES = ['open', 'upheld', 'dismissed'] as const;
/** What became of a payment order. */
export const ORDER_STATES = ['ordered', 'paid', 'failed', 'returned'] as const;
/** What became of a reported move. */
export const MOVE_OUTCOMES = ['consented', 'cleared', 'approved', 'claimed'] as const;

/** What people call each of these choices. */
export const DOSSIER_LABELS = {
  RECOGNITION_SOURCES: {
    claim: { zh: '申报', en: 'a claim' },
    department: { zh: '成员单位核实', en: 'a department' },
    office: { zh: '办公室认定', en: 'the office' },
    payment: { zh: '以往兑付记录', en: 'a payment before this system' },
    register: { zh: '登记机关报告', en: 'a company register' },
    succession: { zh: '承继（转让）登记', en: 'a succession or an assignment' },
  },
  OPINION_ANSWERS: {
    asked: { zh: '待反馈', en: 'asked' },
    confirmed: { zh: '核实无误', en: 'confirmed' },
    objected: { zh: '提出异议', en: 'objected' },
    silent: { zh: '逾期未反馈', en: 'did not answer in time' },
  },
  DECIDED_BY: {
    office: { zh: '办公室', en: 'the office' },
    group: { zh: '领导小组', en: 'the leading group' },
    budget: { zh: '落实资金时核定', en: 'the rules, when money was committed' },
  },
  DEMAND_ORIGINS: {
    relocation: { zh: '五年期限内迁出', en: 'a move within the five years' },
    irregularity: { zh: '违规情形', en: 'an irregularity' },
  },
  COMPUTED_BY: {
    proRata: { zh: '按五年期限内剩余整月数所占比例', en: 'in proportion to the whole months left' },
    full: { zh: '全额', en: 'the whole amount' },
    specified: { zh: '按认定的金额', en: 'the amount that was found' },
  },
  DEMAND_RESULTS: {
    uphold: { zh: '维持', en: 'uphold' },
    reduce: { zh: '减少金额', en: 'reduce' },
    drop: { zh: '不予追回', en: 'drop' },
  },
  OBJECTION_STATES: {
    open: { zh: '正在处理', en: 'open' },
    upheld: { zh: '异议成立', en: 'upheld' },
    dismissed: { zh: '异议不成立', en: 'dismissed' },
  },
  ORDER_STATES: {
    ordered: { zh: '已下达', en: 'ordered' },
    paid: { zh: '已拨付', en: 'paid' },
    failed: { zh: '拨付失败', en: 'failed' },
    returned: { zh: '已退汇', en: 'returned by the bank' },
  },
  MOVE_OUTCOMES: {
    consented: { zh: '与已同意的外迁申请一致', en: 'as the office had consented' },
    cleared: { zh: '认定未迁出', en: 'no departure' },
    approved: { zh: '已办理外迁审批', en: 'approved' },
    claimed: { zh: '已提出追回', en: 'claimed back' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Name>>>>;
