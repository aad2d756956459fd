import type { Name } from './words.ts';

/** What follows an act, so that somebody knows it before they act. By the type of the signal. */
export const ACT_CONSEQUENCES: Readonly<Partial<Record<string, Name>>> = {
  'application.accept': {
    zh: '转交成员单位核实，开始计算反馈期限',
    en: 'the departments verify; their term begins',
  },
  'application.return': {
    zh: '申报单位收到补正要求，补正期限开始计算',
    en: 'the applicant is asked to correct; their term begins',
  },
  'application.decline': {
    zh: '申请终止；申报单位可以申请一次复核',
    en: 'the application ends; the applicant may ask for one review',
  },
  'application.resubmit': {
    zh: '重新进入受理或者核实；已核实的单位不必重来',
    en: 'it goes on; what was verified stays verified',
  },
  'application.withdraw': {
    zh: '申请终止，不影响以后另行申报',
    en: 'the application ends; a new one may be made',
  },
  'department.confirm': {
    zh: '各单位都反馈后，由办公室提出核定意见',
    en: 'once all have answered, the office proposes',
  },
  'department.object': { zh: '意见附在申请中，由办公室一并考虑', en: 'the office weighs it with the rest' },
  'department.requestCorrection': {
    zh: '申请退回申报单位补正',
    en: 'the application goes back to the applicant',
  },
  'office.propose': { zh: '按政策核定金额，交审批人批准', en: 'the amount is computed; an approver decides' },
  'office.approve': {
    zh: '预留资金并公示；须领导小组审定的，先送审定',
    en: 'money is reserved and the notice begins, or the group decides first',
  },
  'office.sendBack': { zh: '退回后重新办理', en: 'it is worked on again' },
  'group.approve': { zh: '预留资金，开始公示', en: 'money is reserved and the notice begins' },
  'group.refuse': {
    zh: '不予奖励；申报单位可以申请一次复核',
    en: 'no award; the applicant may ask for one review',
  },
  'objection.answer': {
    zh: '答复送达异议人；全部答复后公示继续',
    en: 'the objector reads it; the notice goes on once all are answered',
  },
  'payment.confirm': { zh: '奖励到账，企业收到通知', en: 'the award is paid; the firm is notified' },
  'payment.fail': { zh: '请企业更正收款账户', en: 'the firm is asked to correct its account' },
  'relocation.request': {
    zh: '办公室在期限内答复；同意前请勿迁出',
    en: 'the office answers in time; do not move before that',
  },
  'relocation.consent': { zh: '企业按同意的去向迁出的，不追回', en: 'a move as consented to costs nothing' },
  'relocation.report': { zh: '办公室核查迁出情况', en: 'the office reviews the move' },
  'clawback.propose': {
    zh: '计算金额并告知企业，申辩期限开始',
    en: 'the amount is computed; the firm may answer',
  },
  'irregularity.find': { zh: '告知企业，申辩期限开始', en: 'the firm is notified and may answer' },
  'clawback.respond': {
    zh: '办公室审批人连同申辩一并作出决定',
    en: 'an approver decides with your answer before them',
  },
  'clawback.decide': {
    zh: '维持或减少的，退缴期限开始',
    en: 'unless it is dropped, the term of repayment begins',
  },
  'repayment.record': { zh: '从应退缴余额中扣除', en: 'what is owed falls by it' },
};
