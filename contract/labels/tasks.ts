import type { Name } from '../../policy/engine/items/item.ts';
import type { DeadlineName } from '../deadlines.ts';
import type { TaskName } from '../task-name.ts';

/** What people call the tasks of an inbox. */
export const TASK_LABELS: Readonly<Record<TaskName, Name>> = {
  accept: { zh: '受理申报', en: 'accept the application' },
  correct: { zh: '补正申报材料', en: 'correct the application' },
  verify: { zh: '核实申报情况', en: 'verify the facts' },
  propose: { zh: '提出核定意见', en: 'propose a decision' },
  approve: { zh: '审批核定意见', en: 'approve the proposal' },
  decideForGroup: { zh: '领导小组审定', en: 'decide for the leading group' },
  requestReview: { zh: '申请复核', en: 'request a review' },
  notice: { zh: '公示', en: 'public notice' },
  answerObjection: { zh: '答复异议', en: 'answer an objection' },
  pay: { zh: '拨付奖励资金', en: 'pay the award' },
  provideBudget: { zh: '安排资金', en: 'provide budget' },
  correctAccount: { zh: '更正收款账户', en: 'correct the account' },
  decideLate: { zh: '处理此前拨付的到账回单', en: 'decide on a late answer of the bank' },
  watch: { zh: '五年期限', en: 'five years' },
  decideConsent: { zh: '答复外迁申请', en: 'answer the request for consent' },
  reviewRelocation: { zh: '核查迁出情况', en: 'review the relocation' },
  respond: { zh: '陈述申辩', en: 'answer the notice of a demand' },
  decideClawback: { zh: '作出追回决定', en: 'decide the demand' },
  repay: { zh: '退缴奖励资金', en: 'repay' },
  recover: { zh: '催缴逾期款项', en: 'recover what is overdue' },
  decideWriteOff: { zh: '审定核销', en: 'decide the write-off' },
  decideEnded: {
    zh: '决定是否继续办理（企业已终止）',
    en: 'decide whether to go on: the enterprise has ended',
  },
};

/** What people call the deadlines. */
export const DEADLINE_LABELS: Readonly<Record<DeadlineName, Name>> = {
  'acceptance.due': { zh: '受理期限', en: 'acceptance due' },
  'correction.reminder': { zh: '补正提醒', en: 'reminder to correct' },
  'correction.due': { zh: '补正期限', en: 'correction due' },
  'department.reminder': { zh: '成员单位反馈提醒', en: 'reminder to a department' },
  'department.due': { zh: '成员单位反馈期限', en: 'opinion of a department due' },
  'department.escalated': { zh: '成员单位逾期未反馈', en: 'opinion of a department overdue' },
  'proposal.due': { zh: '提出核定意见期限', en: 'proposal due' },
  'approval.due': { zh: '审批期限', en: 'approval due' },
  'group.due': { zh: '领导小组审定期限', en: 'decision of the leading group due' },
  'notice.closed': { zh: '公示期满', en: 'public notice closed' },
  'payment.due': { zh: '拨付期限', en: 'payment due' },
  'consent.due': { zh: '外迁申请答复期限', en: 'answer to the request for consent due' },
  'relocation.due': { zh: '迁出核查期限', en: 'review of the relocation due' },
  'watch.elapsed': { zh: '五年期满', en: 'five years elapsed' },
  'defence.due': { zh: '陈述申辩期限', en: 'defence due' },
  'clawback.due': { zh: '追回决定期限', en: 'decision on the demand due' },
  'repayment.due': { zh: '退缴期限', en: 'repayment due' },
  'review.due': { zh: '复核申请期限', en: 'request of a review due' },
  'ended.due': { zh: '企业终止后作出决定的期限', en: 'decision after the end of the enterprise due' },
};
