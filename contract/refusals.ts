/**
 * Why the machine or the recording activity refuses an event: a stable code and a sentence for the person who sent it.
 * Every refused signal leaves a journal row with one of these.
 */
export const REFUSALS = {
  'state.notAccepting': {
    zh: '申请所处环节不能办理此事项。',
    en: 'The application is not in a state that accepts this.',
  },
  'version.changed': {
    zh: '您看到的内容已被更新，请刷新后再决定。',
    en: 'The application has changed since you looked at it: read it again, then decide.',
  },
  'sender.notEntitled': {
    zh: '您无权办理此事项。',
    en: 'Your capacity does not allow this.',
  },
  'payload.invalid': {
    zh: '提交的内容不符合该事项的格式要求。',
    en: 'What was sent with this does not have the form that it needs.',
  },
  'message.unsigned': {
    zh: '该消息未经本系统签名，不予受理。',
    en: 'Nobody has signed this message: send it through the API.',
  },
  'message.unknownKey': {
    zh: '该消息的签名密钥未在本系统登记，不予受理。',
    en: 'This message is signed with a key that is not on record: send it through the API.',
  },
  'message.notAsSigned': {
    zh: '该消息的内容与其签名不符，不予受理。',
    en: 'This message is not what its signature was made for: send it through the API.',
  },
  'message.expired': {
    zh: '该消息的签名密钥在所称时间无效，不予受理。',
    en: 'The key of this message did not hold at its time: send it through the API.',
  },
  'origin.unknown': {
    zh: '在案记录中没有引发此事项的步骤或期限。',
    en: 'Nothing on record sets this off: no deadline and no step of this award.',
  },
  'role.notHeld': {
    zh: '当日您（或被代理人）不担任此项职责。',
    en: 'You or your principal did not hold this role on that day: somebody who holds it has to act.',
  },
  'unit.ended': {
    zh: '该单位当日已撤销，不能办理。',
    en: 'Your unit had ended by that day: the unit that took over has to act.',
  },
  'sender.unknown': {
    zh: '本系统没有此人的登记，不予受理。',
    en: 'No such person is registered: an administrator registers them first.',
  },
  'duty.alreadyHeld': {
    zh: '同一人在同一申请中只能承担一项职责，您（或被代理人）已承担其他职责。',
    en: 'One person, one duty per application: you or your principal already hold another one here.',
  },
  'interest.declared': {
    zh: '您（或被代理人）已申报与该企业有利害关系，应当回避。',
    en: 'You or your principal have declared an interest in this enterprise: somebody else has to act.',
  },
  'interest.known': {
    zh: '在案记录表明您（或被代理人、代理人）与该企业有利害关系，应当回避。',
    en: 'The record shows an interest of you, your principal or your substitute in this enterprise: somebody else has to act.',
  },
  'objection.ownApproval': {
    zh: '同意该项奖励的人员不得答复对其提出的异议。',
    en: 'An objection is answered by somebody who has not approved the award.',
  },
  'delegation.notInForce': {
    zh: '当日没有有效的委托，不能代为办理。',
    en: 'No delegation was in force on that day: the principal or another substitute has to act.',
  },
  'administrator.decidesNothing': {
    zh: '管理员不得参与奖励的办理和决定。',
    en: 'An administrator decides nothing: somebody without that role has to act.',
  },
  'enterprise.notYours': {
    zh: '您不是该单位的经办人。',
    en: 'You do not act for the enterprise of this application.',
  },
  'claim.otherEnterprise': {
    zh: '补正时不得更换申报单位；须更换的，请撤回后重新申报。',
    en: 'A correction cannot change the enterprise that applies: withdraw and apply anew.',
  },
  'unit.notAsked': {
    zh: '贵单位无待办理的核实事项。',
    en: 'Your unit has no open request on this application.',
  },
  'unit.isApplicant': {
    zh: '申报单位不得核实本单位的申请。',
    en: 'A body that applies does not verify its own application.',
  },
  'unit.another': {
    zh: '您已代表另一单位答复，一人只代表一个单位。',
    en: 'You have answered for another unit here: an officer answers for one.',
  },
  'proof.notRouted': {
    zh: '所列材料不属于贵单位的核实事项。',
    en: 'One of these proofs is not routed to your unit: it confirms those that it was asked about.',
  },
  'unit.nothingLate': {
    zh: '贵单位无逾期未答复的核实事项。',
    en: 'Your unit owes no late opinion on this application.',
  },
  'similar.unanswered': {
    zh: '有相近的认定尚未确认是否同一，请逐项答复并说明理由。',
    en: 'Awards on record are near to this one: say of each of them whether it is the same, with reasons.',
  },
  'similar.notAsked': {
    zh: '所答复的认定与本申请不相近，或已在对方的审核中答复。',
    en: 'An award that is answered is not near to this one, or its own proposal has answered already.',
  },
  'replacement.unanswered': {
    zh: '申报单位称该标准代替另一标准，请先确认是否属实并说明理由。',
    en: 'The applicant says that the standard replaces another one: say with reasons whether that is so.',
  },
  'replacement.notDeclared': {
    zh: '申报单位未声明代替其他标准，无需确认。',
    en: 'The applicant declares no replacement: there is nothing to confirm.',
  },
  'policy.notCompared': {
    zh: '须先比较该版本下的结果，再决定是否改用。',
    en: 'Compare the outcome under that version first, then decide.',
  },
  'policy.unknownVersion': {
    zh: '该政策版本不存在，或不能作为核定依据。',
    en: 'There is no such version of the policy that an award can be judged by.',
  },
  'award.aboveHighest': {
    zh: '同一认定上刚刚登记了其他奖励，合计超过最高层次的金额；请再次批准，金额将重新核定。',
    en: 'Another payment on this recognition was recorded just now, and both together lie above its highest level: approve again, and the amount is computed anew.',
  },
  'objection.byParty': {
    zh: '申报单位不得对本单位的公示提出异议。',
    en: 'The applicant does not object to its own notice: withdraw instead.',
  },
  'objection.stillOpen': {
    zh: '您对该公示提出的异议尚在处理，请等待答复；补充材料请提交办公室。',
    en: 'Your objection to this notice is still being examined: wait for the answer, and bring what you have to add to the office.',
  },
  'objection.exhausted': {
    zh: '您对该公示的两次异议均已答复不成立，不再重复受理；可依法申请行政复议或者提起行政诉讼。',
    en: 'Two of your objections to this notice were dismissed with reasons: a third one is not examined, and a review by law stays open to you.',
  },
  'objection.notOpen': {
    zh: '该异议不存在，或已答复。',
    en: 'There is no such objection, or it is answered already.',
  },
  'relocation.afterWatch': {
    zh: '迁出日期在五年期限届满之后，不影响已发放的奖励。',
    en: 'The move takes effect after the five years: the award is not affected.',
  },
  'relocation.beforeWatch': {
    zh: '迁出日期早于期限起算日，与该奖励无关；请核对日期。',
    en: 'The move lies before the five years, and has nothing to do with the award: check the day.',
  },
  'relocation.planPassed': {
    zh: '计划迁出日期已过；已经迁出的，请报告迁出情况。',
    en: 'The planned day has passed: report the move if it has taken place.',
  },
  'relocation.notYetEffective': {
    zh: '迁出日期尚未到来；计划迁出的，请提交外迁审批申请。',
    en: 'The move has not taken effect yet: ask for consent if it is planned, report it when it has.',
  },
  'relocation.noDeparture': {
    zh: '当日新址仍在本区内，或者只是税务、厂房变动，或属注销、破产、合并的，不构成迁出。',
    en: 'That is no departure: the new address lay inside the district on that day, or only the tax seat or a factory moved, or it was a dissolution, a bankruptcy or a merger.',
  },
  'enterprise.ended': {
    zh: '登记机关报告该企业已注销、破产或者被合并，须由办公室先决定是否继续办理。',
    en: 'A register reports that the enterprise was dissolved, is bankrupt or was merged: the office first decides whether to go on.',
  },
  'enterprise.notEnded': {
    zh: '没有须由办公室决定的企业终止情形。',
    en: 'No end of the enterprise waits for a decision of the office.',
  },
  'payment.underWay': {
    zh: '拨付尚在办理，请先由财务登记拨付失败，或者处理此前拨付的到账回单。',
    en: 'A payment is under way: finance first reports that the order failed, or decides on the late answer of the bank.',
  },
  'clawback.fullNeedsInstrument': {
    zh: '全额追回须以承诺书或协议为依据。',
    en: 'The whole amount can be claimed only where an undertaking or an agreement says so.',
  },
  'writeOff.officeFirst': {
    zh: '核销先由办公室提出，再由领导小组决定。',
    en: 'The office proposes a write-off first, then the leading group decides.',
  },
  'writeOff.groupSecond': {
    zh: '办公室已提出核销，须由领导小组决定。',
    en: 'The office has proposed the write-off: the leading group decides it.',
  },
  'clawback.tooMuch': {
    zh: '追回金额不得超过已发放的金额。',
    en: 'No more can be claimed back than was paid.',
  },
  'clawback.reduceOnly': {
    zh: '减少后的金额必须低于拟追回金额。',
    en: 'A reduced claim must be lower than the proposed one.',
  },
  'clawback.barred': {
    zh: '当日无可适用的追回依据。',
    en: 'No legal basis allows a claim on that day.',
  },
  'clawback.nothingToClaim': {
    zh: '五年期限内已无剩余整月，无可追回的金额。',
    en: 'No whole month of the five years is left: there is nothing to claim back.',
  },
  'repayment.tooMuch': {
    zh: '登记的退缴金额超过应退缴余额。',
    en: 'More is recorded than is owed.',
  },
  'withdrawal.afterPayment': {
    zh: '已拨付的申请不能撤回。',
    en: 'An award that was paid cannot be withdrawn.',
  },
  'payment.future': {
    zh: '拨付日期不得晚于当日。',
    en: 'A payment cannot be confirmed before its day.',
  },
  'payment.beforeOrder': {
    zh: '拨付日期不得早于下达拨付之日。',
    en: 'The bank pays no order before the day on which it was given.',
  },
  'payment.otherAmount': {
    zh: '金额与下达的拨付金额不一致，请与银行核对。',
    en: 'The amount is not the one that was ordered: ask the bank what it has paid.',
  },
  'payment.notExported': {
    zh: '该拨付尚未导出（或者导出文件尚未复核），银行不可能已经拨付。',
    en: 'This order is in no payment file that was released, so the bank cannot have paid it: export and release it first.',
  },
  'payment.notLate': {
    zh: '所填序号不是此前已登记失败的拨付；最近一次拨付请直接确认。',
    en: 'No earlier order that failed has this number: an answer on the newest order is a confirmation.',
  },
  'payment.stillOrdered': {
    zh: '最近一次拨付尚未登记失败，此时确认此前的拨付将重复拨付；请先登记失败。',
    en: 'The newest order is still on its way, so the award would be paid twice: report first that it failed.',
  },
  'payment.notPaid': {
    zh: '该序号的拨付没有登记为已拨付，不能登记退汇。',
    en: 'The order of this number is not recorded as paid, so its money cannot have come back.',
  },
  'payment.returnTooMuch': {
    zh: '企业已退缴部分款项，该笔拨付不可能再由银行全额退回；请向银行和企业核实。',
    en: 'The firm has repaid part of it, so the bank cannot have sent back all of it as well: ask both which it was.',
  },
  'payment.returnDay': {
    zh: '退汇日期应在拨付日期与当日之间。',
    en: 'Money comes back between the day of its payment and today.',
  },
  'repayment.day': {
    zh: '到账日期应在拨付日期与当日之间。',
    en: 'A repayment is received between the day of the payment and today.',
  },
  'reference.taken': {
    zh: '该银行凭证编号已登记（拨付、退汇、退缴合并计算），一笔款项只登记一次；退缴应填写到账凭证自己的编号；如确属另一笔，请在编号后注明所属账户。',
    en: 'This bank reference is on record already, and one movement of money counts once, paid or received: a repayment has the reference of its own receipt, and for another movement its account is added to the reference.',
  },
} as const;

export type RefusalCode = keyof typeof REFUSALS;

/** A refused event: what rule, and what the award looked like to it. */
export interface Refusal {
  readonly code: RefusalCode;
  /** The state in which it was refused. */
  readonly state: string;
  /** The awards that the rule speaks of; left out if it speaks of none. */
  readonly awards?: readonly string[];
}

/** What refuses a message that no process of this installation has signed: nothing that it says can be believed. */
const UNPROVED: readonly RefusalCode[] = [
  'message.unsigned',
  'message.unknownKey',
  'message.notAsSigned',
  'message.expired',
];

/** What only a message meets that was made past the API: no life that people lead comes to it. */
export const OF_FORGERIES: readonly RefusalCode[] = [
  ...UNPROVED,
  'origin.unknown',
  'role.notHeld',
  'unit.ended',
  'sender.unknown',
];

/** Whether an event was refused because nobody knows who sent it. */
export function isUnproved(refusal: Refusal | null): boolean {
  return refusal !== null && UNPROVED.includes(refusal.code);
}
