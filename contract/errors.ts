import { REFUSALS, type RefusalCode } from './refusals.ts';

/** What the API itself may answer with, beside the machine's refusals. Stable codes; sentences in both languages. */
export const API_ERRORS = {
  'token.missing': { zh: '请先登录。', en: 'Sign in first: a session or a bearer token is needed.' },
  'token.invalid': { zh: '登录凭证无效或已过期。', en: 'The token is not valid here, or has expired.' },
  'session.ended': { zh: '登录已结束，请重新登录。', en: 'You are signed out: sign in again.' },
  'signIn.expired': {
    zh: '登录用时过长或不是在本浏览器开始的，请重新登录。',
    en: 'This sign-in took too long, or did not begin in this browser: begin again.',
  },
  'signIn.failed': { zh: '登录没有成功，请重新登录。', en: 'The sign-in did not succeed: begin again.' },
  'signIn.stale': {
    zh: '此事项须在登录后十分钟内办理，请重新登录。',
    en: 'This needs a sign-in of the last ten minutes: sign in again, then repeat it.',
  },
  'signOut.invalid': {
    zh: '单点退出请求无效。',
    en: 'This is no logout token of the identity provider for this portal.',
  },
  'identity.unavailable': {
    zh: '身份认证服务暂时不可用，请稍后再试。',
    en: 'The identity provider cannot be reached just now: try again in a moment.',
  },
  'request.crossSite': {
    zh: '该请求不是来自本系统页面，已拒绝。',
    en: 'A request in your name must come from the portal itself: this one did not.',
  },
  'request.otherHost': {
    zh: '该请求使用的主机名不是本系统的地址，已拒绝。',
    en: 'This system does not answer under the host name of this request: use its public address.',
  },
  'person.unknown': { zh: '该账户尚未登记。', en: 'Nobody is registered under this account.' },
  'route.unknown': { zh: '页面或接口不存在。', en: 'There is nothing at this address.' },
  'application.unknown': { zh: '申请不存在，或您无权查看。', en: 'There is no such application.' },
  'application.twin': {
    zh: '同一单位就同一项目、同一认定已有在办申请：{applications}。请在该申请中继续办理；如确系另一项申请，请注明后重新提交。',
    en: 'An equal application is open already: {applications}. Go on with that one, or send this one again and say that it is another.',
  },
  'verdict.none': { zh: '该申请尚未核定。', en: 'Nothing has been assessed on this application yet.' },
  'article.unknown': {
    zh: '政策文本中没有第{article}条，请从政策目录中选择。',
    en: 'The text has no article {article}: choose one of its table of articles.',
  },
  'day.unknown': {
    zh: '{day}早于本系统收录的首个政策文本的公布日期（{first}）。',
    en: '{day} lies before the first text that is known, of {first}.',
  },
  'task.unknown': { zh: '该待办事项不存在，或不属于您。', en: 'There is no such open task in your inbox.' },
  'task.claimed': { zh: '该待办事项已由他人领取。', en: 'Somebody else has taken this task.' },
  'notice.unknown': {
    zh: '该公示不存在，或已结束。',
    en: 'No such notice stands: it is over, or there never was one.',
  },
  'command.unknown': { zh: '未找到该项操作记录。', en: 'There is no such command of yours.' },
  'request.invalid': { zh: '请求内容不符合要求。', en: 'The request does not have the form that is needed.' },
  'request.tooLarge': { zh: '请求内容过大。', en: 'The request is too large.' },
  'idempotency.missing': {
    zh: '请求缺少防重复提交编号。',
    en: 'Send an Idempotency-Key header, so that a repeated request has one effect.',
  },
  'idempotency.otherBody': {
    zh: '该防重复提交编号已用于另一请求，请更换编号。',
    en: 'This Idempotency-Key was used for another request: take a new one.',
  },
  'idempotency.running': {
    zh: '同一请求正在处理，请稍候。',
    en: 'The same request is still being worked on: ask again in a moment.',
  },
  'duty.missing': { zh: '您没有此项职责。', en: 'You do not hold the duty that this needs.' },
  'unit.unclear': {
    zh: '您代表的多个单位均可办理此事项，请选择代表哪一个单位。',
    en: 'Several of your units could act here: say which one you act for.',
  },
  'streams.tooMany': {
    zh: '您打开的实时连接已达{most}个，请先关闭其他窗口。',
    en: 'You have too many live streams open: close one, then try again.',
  },
  'signature.missing': {
    zh: '请求没有签名。',
    en: 'The request is not signed: send Signature-Input, Signature and Content-Digest (RFC 9421, RFC 9530).',
  },
  'signature.invalid': { zh: '签名无效。', en: 'The signature does not hold.' },
  'signature.expired': {
    zh: '签名时间超出允许范围。',
    en: 'The signature was made too long ago, or in the future: sign anew with the right time.',
  },
  'enterprise.unknown': {
    zh: '“{enterprise}”尚未登记，请核对统一社会信用代码，或者先由管理员登记。',
    en: 'There is no enterprise of the code "{enterprise}": check it, or have an administrator register the enterprise.',
  },
  'registry.otherEvent': {
    zh: '该事件编号已用于另一事件。',
    en: 'This event id stands for another event: the first one holds.',
  },
  'registry.notYetEffective': {
    zh: '该事件自{effectiveOn}起生效，尚未登记，请自生效之日起再报送。',
    en: 'This takes effect on {effectiveOn}, so nothing was filed: report it again from that day on.',
  },
  'registry.keyTaken': {
    zh: '该密钥编号已被使用，或没有该人员。',
    en: 'A key of this id is known already, or nobody has this person id.',
  },
  'payment.nothingToExport': { zh: '目前没有待导出的拨付。', en: 'No payment order waits to be exported.' },
  'payment.notOrdered': {
    zh: '所列拨付编号中有不在待拨付状态的。',
    en: 'Some of these payment orders do not wait for the bank. Nothing was exported.',
  },
  'payment.exportedAlready': {
    zh: '所列拨付中有已导出的；确需再次导出的，请写明理由。',
    en: 'Some of these orders are in a payment file already. Say that they shall be in another one, and why.',
  },
  'payment.payeeUnconfirmed': {
    zh: '收款账户户名与单位名称不一致，或者账户在审批后有变更，须先由财务核实收款账户。',
    en: 'An account is not held in the name of its firm, or was changed after the approval: finance confirms the payee first.',
  },
  'interest.unanswered': {
    zh: '经办人员与该企业的利害关系系事后申报，须先由领导小组审阅相关办理记录。',
    en: 'Somebody acted on an award whose interest in the firm was entered only later. The leading group looks at it first.',
  },
  'payment.notReleased': {
    zh: '该拨付文件须由另一名财务人员复核后方可使用。',
    en: 'This payment file waits for its release by another person of finance.',
  },
  'payment.ownExport': {
    zh: '导出人及其代理人不得复核本人导出的拨付文件，须由另一名财务人员复核。',
    en: 'The person who made a payment file does not release it, nor does anybody who stands in for them: another person of finance does.',
  },
  'payment.releasedAlready': { zh: '该拨付文件已复核。', en: 'This payment file is released already.' },
  'payment.exportedMeanwhile': {
    zh: '其中的拨付刚刚被另一文件导出，请重试。',
    en: 'Another file took one of these orders just now: try again.',
  },
  'payment.exportUnknown': { zh: '没有该拨付文件。', en: 'There is no such payment file.' },
  'payment.accountChanged': {
    zh: '导出后收款账户有变更，请核实账户后写明理由重新导出。',
    en: 'An account has changed since this file was made: confirm the payee, then export the orders again by their ids, with reasons.',
  },
  'payment.otherDigest': {
    zh: '所确认的内容摘要与该拨付文件不符，请重新查看该文件后再复核。',
    en: 'The digest is not that of this payment file: look at the file again, and release what it says.',
  },
  'payment.accountMissing': {
    zh: '有企业没有登记收款账户。',
    en: 'Some enterprises have no account on file.',
  },
  'payment.noPayer': {
    zh: '没有设置付款账户。',
    en: 'The account that pays is not set: PAYER_NAME, PAYER_BANK and PAYER_ACCOUNT name it.',
  },
  'budget.otherAllotment': {
    zh: '该文号已用于另一笔资金安排，金额或者年度不同。',
    en: 'This number stands for another allotment already.',
  },
  'receipts.unreadable': {
    zh: '回单文件第{line}行无法读取，请核对。',
    en: 'The file is not CSV of the form that is needed: line {line} cannot be read.',
  },
  'receipts.notText': {
    zh: '回单文件的编码无法识别，请以UTF-8或者GB18030保存后重新上传。',
    en: 'The bytes of the file are no text in UTF-8 or GB18030: save it in one of them, and nothing is replaced.',
  },
  'receipts.tooMany': {
    zh: '回单行数超过{most}行，请分批报送。',
    en: 'The file has too many lines: send it in parts.',
  },
  'claim.invalid': {
    zh: '申报内容有误：{reason}。',
    en: 'The claim cannot be taken as it is: {reason}.',
  },
  'record.unknown': { zh: '没有该记录。', en: 'There is no such record.' },
  'record.exists': { zh: '该记录已存在。', en: 'This is on record already.' },
  'record.invalid': {
    zh: '内容不符合规则：{reasons}。',
    en: 'This cannot be recorded as it is: {reasons}.',
  },
  'admin.own': {
    zh: '管理员不得变更自己的职责，须由另一名管理员办理。',
    en: 'An administrator changes nothing about themself: another one does it.',
  },
  'admin.twoNeeded': {
    zh: '至少须保留两名管理员，请先指定另一名管理员。',
    en: 'Two administrators are left at least: make another person an administrator first.',
  },
  'role.conflict': {
    zh: '管理员不得承担审核职责，期间不得重叠。',
    en: 'Nobody administers and holds a duty on the same day.',
  },
  'role.actsForFirm': {
    zh: '企业经办人不得承担职责，也不得代他人行使职责；须先解除其经办人身份。',
    en: 'Who acts for a firm holds no role and stands in for nobody: let somebody else act for the firm first.',
  },
  'agent.holdsRole': {
    zh: '承担职责或者代他人行使职责的人员不得担任企业经办人；须先终止其职责和委托。',
    en: 'Who holds a role, or stands in for somebody who does, acts for no firm: end their roles and delegations first.',
  },
  'end.onlyEarlier': {
    zh: '终止日期只能提前；需要延长的，须重新办理。',
    en: 'An end can only come forward: what is to last longer is granted anew.',
  },
  'end.afterActs': {
    zh: '该日之后已有据此办理的事项，不能终止于该日。',
    en: 'Somebody has acted on this after that day: it cannot end before.',
  },
  'delegation.notHeld': {
    zh: '委托人在该日没有此项职责。',
    en: 'The principal does not hold this on that day: nobody can stand in for it.',
  },
  'person.forgotten': {
    zh: '该人员的资料已删除，不能恢复。',
    en: 'This person is forgotten, which cannot be undone.',
  },
  'proposal.closed': { zh: '该提议已办结。', en: 'This proposal is closed already.' },
  'proposal.own': {
    zh: '提议人不得自行确认，须由另一名有权人员确认。',
    en: 'The person who proposed it does not confirm it: another one who may does.',
  },
  'document.notAllowed': {
    zh: '该文件不能接收：{reason}。可接收的格式：PDF、PNG、JPG、OFD、DOCX、XLSX。',
    en: 'This file is not taken: {reason}. Taken are pdf, png, jpg, ofd, docx and xlsx.',
  },
  'document.tooLarge': {
    zh: '文件超过{most}兆字节，请压缩或者分成几个文件后上传。',
    en: 'The file is larger than {most} MiB: make it smaller, or send it in parts.',
  },
  'document.cutShort': {
    zh: '文件没有传完，请重新上传。',
    en: 'The file did not arrive whole: send it again.',
  },
  'document.quota': { zh: '您的文件空间已满。', en: 'You have stored as much as one person may.' },
  'document.harmful': {
    zh: '文件含有病毒，没有保存。',
    en: 'The file holds something harmful: it was not stored.',
  },
  'document.missing': { zh: '没有该文件。', en: 'There is no such document.' },
  'document.unknown': {
    zh: '所列文件尚未上传，或不是您上传的，请先上传。',
    en: 'You did not put these documents in: upload them first.',
  },
  'scan.unavailable': {
    zh: '病毒扫描暂时不可用，文件没有保存，请稍后再试。',
    en: 'The virus scanner cannot be reached just now, so the file was not stored: try again in a moment.',
  },
  'view.tooMany': {
    zh: '保存的筛选条件过多，请先删除不用的。',
    en: 'You have named too many filters: throw one away first.',
  },
  'letter.unknown': {
    zh: '没有该文书：编码有误，或者不是本机构发出的。',
    en: 'There is no such letter: the code is wrong, or this office did not issue it.',
  },
  'calendar.unknown': {
    zh: '该日历地址无效或者已被更换，请在系统中重新获取。',
    en: 'This calendar address is not valid any more: get a new one in the system.',
  },
  'draft.unknown': { zh: '没有该草稿。', en: 'You have no such draft.' },
  'draft.tooMany': {
    zh: '草稿过多，请先删除不用的。',
    en: 'You have too many drafts: throw one away first.',
  },
  'draft.changed': {
    zh: '草稿已在别处保存，您的修改未覆盖最新内容。',
    en: 'The draft was saved elsewhere meanwhile: nothing of it was overwritten.',
  },
  'draft.submitted': {
    zh: '该草稿已提交，申请编号：{application}。',
    en: 'This draft was submitted: application {application}.',
  },
  'draft.incomplete': {
    zh: '草稿内容不完整，请补充所列内容。',
    en: 'The draft is not complete yet.',
  },
  'precondition.missing': {
    zh: '请求未注明所依据的内容版本，请先查看最新内容，再提交。',
    en: 'Nobody decides on what they did not see: read it first (GET), and send its ETag in If-Match, such as "3".',
  },
  'enterprise.notRegistered': {
    zh: '“{enterprise}”尚未登记，或您不是该单位的经办人；请核对统一社会信用代码，或者联系管理员。',
    en: 'You do not act for an enterprise of the code "{enterprise}": check it, or ask an administrator.',
  },
  'channel.unavailable': {
    zh: '本系统目前不发送邮件。',
    en: 'No mail is sent from here as things are: choose another way.',
  },
  'address.nothingToConfirm': {
    zh: '没有待确认的邮箱地址，请先在通知设置中登记。',
    en: 'No address waits to be confirmed: it is confirmed already, or none was entered (PUT /notifications/channels).',
  },
  'address.codeWrong': {
    zh: '确认码不正确，剩余{triesLeft}次。',
    en: 'That is not the code of the last letter: you may try {triesLeft} more times.',
  },
  'address.codeVoid': {
    zh: '没有有效的确认码：{reason}，请重新获取。',
    en: 'There is no code that holds: {reason}. Have another one sent (POST /notifications/address/send-code).',
  },
  'address.tooManyLetters': {
    zh: '确认邮件发送过于频繁，请于{retryAfterSeconds}秒后再试。原有设置未变。',
    en: 'Too many letters with codes were asked for: wait as long as Retry-After says. Nothing was changed.',
  },
  'webhook.notAllowed': {
    zh: '该地址不能作为回调地址：{reason}。须使用加密连接和公网主机。',
    en: 'This address may not be called: {reason}. It takes https and a public host.',
  },
  'rate.exceeded': {
    zh: '请求过于频繁，请于{retryAfterSeconds}秒后再试。',
    en: 'Too many requests: wait as long as Retry-After says.',
  },
  'timeSkipping.unavailable': {
    zh: '该服务器不能跳过时间。',
    en: 'Time can be skipped only for a running award, on a server that skips time.',
  },
  'audit.impossible': {
    zh: '目前无法完成此项审计。',
    en: 'This cannot be audited as things are.',
  },
  'sweep.unknown': { zh: '没有该次巡检，或尚未结束。', en: 'There is no such sweep, or it has not ended.' },
  'documents.unavailable': {
    zh: '文件存储暂时不可用，没有保存任何内容，请稍后再试。',
    en: 'Documents cannot be reached just now, and nothing was stored: try again in a moment.',
  },
  'database.unavailable': {
    zh: '系统暂时不可用，请稍后重试。',
    en: 'The books cannot be reached just now: try again in a moment, with the same Idempotency-Key where there is one.',
  },
  'engine.unavailable': {
    zh: '办理系统暂时不可用，请稍后重试。',
    en: 'The engine cannot be reached just now: repeat with the same Idempotency-Key.',
  },
  internal: {
    zh: '系统繁忙，请稍后再试；如仍不成功，请提供编号〔{request}〕联系办公室。',
    en: 'Something went wrong on our side: if it does again, give the office the number {request}.',
  },
} as const;

export type ApiErrorCode = keyof typeof API_ERRORS;
export type ErrorCode = ApiErrorCode | RefusalCode;

/** Every code that the API answers with, and its sentence. */
export const ERRORS = { ...API_ERRORS, ...REFUSALS };

/** What a sentence may name in braces, such as `{triesLeft}`. */
export type SentenceValues = Readonly<Record<string, unknown>>;

/** Returns the sentence of a code, with the values that it names. */
export function sentence(code: ErrorCode, language: 'zh' | 'en', values: SentenceValues = {}): string {
  const words = ERRORS[code][language];
  return words.replaceAll(/\{(\w+)\}/g, (_, name: string) => valueInWords(values[name], language));
}

/** A reason by its own sentence, without its full stop; a dash for what has no words. */
function valueInWords(value: unknown, language: 'zh' | 'en'): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value))
    return value.map((each) => valueInWords(each, language)).join(language === 'zh' ? '；' : '; ');
  const said = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const [, words]: readonly unknown[] = said.find(([name]) => name === language) ?? [];
  return typeof words === 'string' ? words.replace(/[。.]$/, '') : '—';
}
