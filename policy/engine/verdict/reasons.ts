import type { Name } from '../items/item.ts';

interface Reason extends Name {
  /** `pending`: nothing can be paid yet, and something would change that. `refused`: nothing is due. */
  readonly kind: 'granted' | 'pending' | 'refused';
}

/** Why a verdict is as it is: stable codes, and a sentence for the person concerned. */
export const REASONS = {
  granted: {
    kind: 'granted',
    zh: '符合奖励条件，按标准全额奖励。',
    en: 'All conditions are met: the full amount is awarded.',
  },
  'topped-up': {
    kind: 'granted',
    zh: '获得高一层次认定，按规定补足奖励差额。',
    en: 'A higher level than was paid before: the difference is awarded.',
  },
  remainder: {
    kind: 'granted',
    zh: '此前从中扣减的奖励已撤销，补付余额。',
    en: 'An award that was deducted from this one is void: the rest is awarded.',
  },
  'needs-adoption': {
    kind: 'pending',
    zh: '该文本系征求意见稿，尚未正式印发施行，不得兑付。',
    en: 'The text is a draft for comment: nothing can be paid until it is adopted.',
  },
  'not-yet-in-force': {
    kind: 'pending',
    zh: '作出决定之日，政策尚未施行。',
    en: 'The policy is not yet in effect on the day of decision.',
  },
  'day-before-first-policy': {
    kind: 'pending',
    zh: '早于本系统收录的首个政策文本的公布日期，无法核定。',
    en: 'The day lies before the first text of the policy that is known: nothing can be assessed.',
  },
  'needs-by-reference-decision': {
    kind: 'pending',
    zh: '认定日期早于政策施行之日，须由办公室书面决定参照执行。',
    en: 'Recognised before the policy took effect: a recorded decision to handle it by reference is needed.',
  },
  'needs-ruling': {
    kind: 'pending',
    zh: '文本未作规定，须先由办公室作出解释。',
    en: 'The text does not say: the office must rule first.',
  },
  'needs-amount': {
    kind: 'pending',
    zh: '政策文本未明确补助标准，待标准确定后办理。',
    en: 'The text gives no amount: one must be adopted first.',
  },
  'needs-proof': {
    kind: 'pending',
    zh: '证明材料或者应说明的事项不齐全，请补充。',
    en: 'A proof or an answer is missing.',
  },
  'needs-place': {
    kind: 'pending',
    zh: '登记的区县名称未能识别，须先由办公室核实并更正。',
    en: 'The place of registration is written as no place that is known: the office has to find out which it is.',
  },
  'needs-identity': {
    kind: 'pending',
    zh: '与已登记的相近认定是否同一，尚待办公室确认。',
    en: 'Whether it is one with a similar recognition on record has to be said by the office first.',
  },
  'needs-succession': {
    kind: 'pending',
    zh: '登记机关报告了合并，承继关系尚待办公室两人确认。',
    en: 'A register reports a merger: two persons of the office have to say first what passed on.',
  },
  'policy-repealed': {
    kind: 'refused',
    zh: '该政策已废止。',
    en: 'The policy is repealed.',
  },
  'wrong-beneficiary': {
    kind: 'refused',
    zh: '申报主体不属于该项奖励的对象范围。',
    en: 'A body of this kind cannot be awarded for this item.',
  },
  'enterprise-ended': {
    kind: 'refused',
    zh: '作出决定之日，申报单位已注销、破产或者因合并而终止。',
    en: 'On the day of decision the applicant was dissolved, bankrupt or merged away.',
  },
  'outside-at-recognition': {
    kind: 'refused',
    zh: '取得认定之日，注册地址不在本区。',
    en: 'Not registered inside the district on the day of recognition.',
  },
  'outside-at-decision': {
    kind: 'refused',
    zh: '作出决定之日，注册地址不在本区。',
    en: 'Not registered inside the district on the day of decision.',
  },
  'too-early': {
    kind: 'refused',
    zh: '认定日期早于政策的适用起点，不属于扶持范围。',
    en: 'Recognised before the first day that the policy covers.',
  },
  'before-effect': {
    kind: 'refused',
    zh: '认定日期早于政策施行之日，按现行解释口径不予奖励。',
    en: 'Recognised before the policy took effect, which the ruling excludes.',
  },
  'after-horizon': {
    kind: 'refused',
    zh: '认定日期晚于政策的目标期限，按现行解释口径不予奖励。',
    en: 'Recognised after the horizon of the policy, which the ruling excludes.',
  },
  renewal: {
    kind: 'refused',
    zh: '属复评（复审、续展）认定，不重复奖励。',
    en: 'A renewal is never awarded.',
  },
  'court-recognition': {
    kind: 'refused',
    zh: '驰名商标须为行政认定，司法认定不予奖励。',
    en: 'Well-known marks count when recognised administratively, not by a court.',
  },
  'not-regional-brand': {
    kind: 'refused',
    zh: '该集体商标不是区域性品牌。',
    en: 'This collective mark is not a regional brand.',
  },
  'not-first-drafter': {
    kind: 'refused',
    zh: '申报单位不是该标准的第一起草单位。',
    en: 'Not the first drafting unit.',
  },
  'did-not-lead': {
    kind: 'refused',
    zh: '申报单位未主导制定该标准。',
    en: 'Did not lead the work on the standard.',
  },
  revision: {
    kind: 'refused',
    zh: '修订标准不属于“主导制定”，不予奖励。',
    en: 'The revision of a standard is not its making.',
  },
  'later-designation': {
    kind: 'refused',
    zh: '马德里国际注册的后期指定不再另行资助。',
    en: 'A later designation of a registered mark pays nothing.',
  },
  'not-introduced': {
    kind: 'refused',
    zh: '不属于新引进企业。',
    en: 'Not a newly introduced enterprise.',
  },
  'introduced-too-early': {
    kind: 'refused',
    zh: '迁入登记日期早于起算之日，不属于新引进企业。',
    en: 'Registered into the district too early to be newly introduced.',
  },
  'recognised-after-arrival': {
    kind: 'refused',
    zh: '该认定系迁入后取得，请直接申报对应的奖励项目。',
    en: 'Recognised after the arrival: claim the item itself.',
  },
  'no-longer-valid': {
    kind: 'refused',
    zh: '原品牌认定已失效。',
    en: 'The original recognition is no longer valid.',
  },
  'cannot-stand-for': {
    kind: 'refused',
    zh: '该项目不属于新引进企业同等奖励的范围。',
    en: 'An introduced firm is not awarded for this item.',
  },
  'contradicts-number': {
    kind: 'refused',
    zh: '编号所示的标准级别与所选项目不符。',
    en: 'The number is that of a standard of another level than the item.',
  },
  'recognition-barred': {
    kind: 'refused',
    zh: '该认定的奖励因弄虚作假等违规被追回，不再奖励。',
    en: 'An award on this recognition was recovered for irregularity: nothing is awarded on it again.',
  },
  'no-top-up': {
    kind: 'refused',
    zh: '按解释口径不补足差额。',
    en: 'The ruling does not grant the difference.',
  },
  'introduction-suspended': {
    kind: 'refused',
    zh: '新引进企业的同等奖励已中止。',
    en: 'Awards to introduced firms are suspended.',
  },
  'certificate-used': {
    kind: 'refused',
    zh: '该证书（注册号、标准号）已由其他单位申报并获奖励。',
    en: 'Another enterprise has used this certificate already.',
  },
  'certificate-of-another': {
    kind: 'refused',
    zh: '该证书已用于另一项认定并获奖励，一份证书只证明一项认定。',
    en: 'This certificate was awarded for another recognition: one certificate proves one.',
  },
  'already-awarded': {
    kind: 'refused',
    zh: '同一层次已奖励，不重复奖励。',
    en: 'This level is awarded already: once only.',
  },
  'higher-level-awarded': {
    kind: 'refused',
    zh: '已按更高层次给予奖励，低层次认定不再奖励。',
    en: 'A higher level is awarded already.',
  },
  'place-not-awarded': {
    kind: 'refused',
    zh: '所列名次不在奖励范围内。',
    en: 'The place in the list is not awarded.',
  },
  'yearly-cap-reached': {
    kind: 'refused',
    zh: '该企业本年度奖励已达上限。',
    en: 'The firm has reached what it can get in this year.',
  },
  'not-next-level': {
    kind: 'refused',
    zh: '所获认定不属于“高一层次”，按现行解释口径不予补足差额。',
    en: 'More than one step above what was paid, which the ruling excludes.',
  },
} as const satisfies Record<string, Reason>;

export type ReasonCode = keyof typeof REASONS;

export function kindOf(code: ReasonCode): Reason['kind'] {
  return REASONS[code].kind;
}
