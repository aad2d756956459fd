import type { Name } from '../../policy/engine/items/item.ts';

/** The milestones of a life in their order, as a picture shows them. */
export const LIFE_MILESTONES = [
  'acceptance',
  'verification',
  'decision',
  'notice',
  'payment',
  'watch',
  'closed',
] as const;
/** Those of a demand of money, which has a line of its own. */
export const DEMAND_MILESTONES = ['demandNotice', 'demandDecision', 'repayment', 'demandClosed'] as const;
/** An application that ends without an award ends where it stood. */
export const MILESTONES = [...LIFE_MILESTONES, ...DEMAND_MILESTONES, 'ended'] as const;
export type Milestone = (typeof MILESTONES)[number];

/** What people call them. */
export const MILESTONE_LABELS: Readonly<Record<Milestone, Name>> = {
  acceptance: { zh: '提交与受理', en: 'Submission' },
  verification: { zh: '部门核实', en: 'Verification' },
  decision: { zh: '审核批准', en: 'Decision' },
  notice: { zh: '公示', en: 'Public notice' },
  payment: { zh: '拨付到账', en: 'Payment' },
  watch: { zh: '五年期限', en: 'Five years' },
  closed: { zh: '办结', en: 'Closed' },
  demandNotice: { zh: '告知与申辩', en: 'Notice and answer' },
  demandDecision: { zh: '作出决定', en: 'Decision on the demand' },
  repayment: { zh: '退缴', en: 'Repayment' },
  demandClosed: { zh: '结清', en: 'Settled' },
  ended: { zh: '终止', en: 'Ended' },
};
