import type { Name } from '../../policy/engine/items/item.ts';
import type { TaskName } from '../task-name.ts';

/** What somebody is asked to do who has a task, in a sentence without its full stop; null if there is nothing to do but wait. */
export const NEXT_STEPS: Readonly<Record<TaskName, Name | null>> = {
  accept: { zh: '请受理申报或者退回补正', en: 'Accept the application, or return it' },
  correct: { zh: '请补正申报材料并重新提交', en: 'Correct the application and submit it again' },
  verify: { zh: '请核实申报情况并反馈意见', en: 'Verify the facts and give your opinion' },
  propose: { zh: '请提出核定意见', en: 'Propose a decision' },
  approve: { zh: '请审批核定意见', en: 'Approve the proposal, or send it back' },
  decideForGroup: { zh: '请领导小组审定', en: 'Decide for the leading group' },
  requestReview: { zh: '如有异议，可以申请复核一次', en: 'If you disagree, you may ask for one review' },
  notice: null,
  answerObjection: { zh: '请答复公示异议', en: 'Answer the objection' },
  pay: { zh: '请拨付奖励资金', en: 'Pay the award' },
  provideBudget: { zh: '请安排资金', en: 'Provide budget' },
  decideLate: { zh: '请处理此前拨付的到账回单', en: 'Decide on the late answer of the bank' },
  correctAccount: { zh: '请更正收款账户并确认', en: 'Correct the account and confirm it' },
  watch: {
    zh: '五年期限内计划迁出的，请事先申请外迁审批',
    en: 'If you plan to move within the five years, ask for consent first',
  },
  decideConsent: { zh: '请答复外迁申请', en: 'Answer the request for consent' },
  reviewRelocation: { zh: '请核查迁出情况', en: 'Review the reported move' },
  respond: { zh: '可以提交书面陈述申辩', en: 'You may answer the notice in writing' },
  decideClawback: { zh: '请作出追回决定', en: 'Decide on the demand' },
  repay: { zh: '请按决定退缴奖励资金', en: 'Repay what was decided' },
  recover: { zh: '请催缴逾期款项', en: 'Recover what is overdue' },
  decideWriteOff: { zh: '请审定核销', en: 'Decide on the write-off' },
  decideEnded: { zh: '请决定是否继续办理', en: 'Decide whether to go on' },
};
