import type { Name } from '../items/item.ts';

interface Reason extends Name {
  /** `pending`: nothing can be paid yet, and something would change that. `refused`: nothing is due. */
  readonly kind: 'granted' | 'pending' | 'refused';
}

/** Why a verdict is as it is: stable codes, and a sentence for the person concerned. */
export const REASONS = {
  granted: {
    kind: 'granted',
    zh: '符合条件，全额奖励。',
    en: 'All conditions are met: the full amount is awarded.',
  },
  'topped-up': {
    kind: 'granted',
    zh: '获得更高层次认定，补足奖励差额。',
    en: 'A higher level than was paid before: the difference is awarded.',
  },
  remainder: {
    kind: 'granted',
    zh: '此前从中扣减的奖励已撤销，补付余额。',
    en: 'An award that was deducted from this one is void: the rest is awarded.',
  },
  'needs-adoption': {
    kind: 'pending',
    zh: '该政策文本为征求意见稿，尚未印发施行，不能拨付。',
    en: 'The text is a draft for comment: nothing can be paid until it is adopted.',
  },
  'not-yet-in-force': {
    kind: 'pending',
    zh: '政策在决定之日尚未施行。',
    en: 'The policy is not yet in effect on the day of decision.',
  },
  'day-before-first-policy': {
    kind: 'pending',
    zh: '该日期早于系统所知最早的政策文本，无法核定。',
    en: 'The day lies before the first text of the policy that is known: nothing can be assessed.',
  },
  'unknown-policy': {
    kind: 'pending',
    zh: '系统没有该政策版本的奖励项目。',
    en: 'The award schedule of this policy version is not known here.',
  },
  'needs-by-reference-decision': {
    kind: 'pending',
    zh: '认定早于施行日，须有“参照执行”的书面决定。',
    en: 'Recognised before the policy took effect: a recorded decision to handle it by reference is needed.',
  },
  'needs-ruling': {
    kind: 'pending',
    zh: '文本未作规定，须先由办公室作出解释。',
    en: 'The text does not say: the office must rule first.',
  },
  'needs-amount': {
    kind: 'pending',
    zh: '文本未规定补助金额，须先确定标准。',
    en: 'The text gives no amount: one must be adopted first.',
  },
  'needs-proof': {
    kind: 'pending',
    zh: '缺少必要的证明材料。',
    en: 'Something that must be proven is not proven yet.',
  },
  'needs-identity': {
    kind: 'pending',
    zh: '与被承继企业的同名产品是否同一，尚待确认。',
    en: 'Whether it is the product of the same name of the firm that it inherits from has to be said first.',
  },
  'policy-repealed': {
    kind: 'refused',
    zh: '该政策已废止。',
    en: 'The policy is repealed.',
  },
  'wrong-beneficiary': {
    kind: 'refused',
    zh: '该类主体不能获得此项奖励。',
    en: 'A body of this kind cannot be awarded for this item.',
  },
  'outside-at-recognition': {
    kind: 'refused',
    zh: '认定之日注册地址不在区内。',
    en: 'Not registered inside the district on the day of recognition.',
  },
  'outside-at-decision': {
    kind: 'refused',
    zh: '决定之日注册地址不在区内。',
    en: 'Not registered inside the district on the day of decision.',
  },
  'before-2017': {
    kind: 'refused',
    zh: '认定早于2017年度，不在扶持范围内。',
    en: 'Recognised before the year 2017: not covered.',
  },
  'before-effect': {
    kind: 'refused',
    zh: '认定早于施行日，按解释口径不予奖励。',
    en: 'Recognised before the policy took effect, which the ruling excludes.',
  },
  'after-horizon': {
    kind: 'refused',
    zh: '认定晚于2020年底，按解释口径不予奖励。',
    en: 'Recognised after the end of 2020, which the ruling excludes.',
  },
  renewal: {
    kind: 'refused',
    zh: '复评不重复奖励。',
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
    zh: '不是第一起草单位。',
    en: 'Not the first drafting unit.',
  },
  'did-not-lead': {
    kind: 'refused',
    zh: '未主导制定该标准。',
    en: 'Did not lead the work on the standard.',
  },
  revision: {
    kind: 'refused',
    zh: '修订标准不属于制定。',
    en: 'The revision of a standard is not its making.',
  },
  'later-designation': {
    kind: 'refused',
    zh: '马德里后期指定不另奖励。',
    en: 'A later designation of a registered mark pays nothing.',
  },
  'not-introduced': {
    kind: 'refused',
    zh: '不是新引进的企业。',
    en: 'Not a newly introduced enterprise.',
  },
  'introduced-too-early': {
    kind: 'refused',
    zh: '迁入早于起算日，不属于新引进。',
    en: 'Registered into the district too early to be newly introduced.',
  },
  'recognised-after-arrival': {
    kind: 'refused',
    zh: '该认定在迁入后取得，应直接申请相应项目。',
    en: 'Recognised after the arrival: claim the item itself.',
  },
  'no-longer-valid': {
    kind: 'refused',
    zh: '原品牌认定已失效。',
    en: 'The original recognition is no longer valid.',
  },
  'cannot-stand-for': {
    kind: 'refused',
    zh: '新引进企业的同等奖励不包括该项目。',
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
    zh: '该证书已被其他企业用于申请。',
    en: 'Another enterprise has used this certificate already.',
  },
  'already-awarded': {
    kind: 'refused',
    zh: '同一层次已奖励，不重复奖励。',
    en: 'This level is awarded already: once only.',
  },
  'higher-level-awarded': {
    kind: 'refused',
    zh: '更高层次已奖励，低层次不再奖励。',
    en: 'A higher level is awarded already.',
  },
  'not-next-level': {
    kind: 'refused',
    zh: '不是高一级层次，按解释口径不补差额。',
    en: 'More than one step above what was paid, which the ruling excludes.',
  },
} as const satisfies Record<string, Reason>;

export type ReasonCode = keyof typeof REASONS;

export function kindOf(code: ReasonCode): Reason['kind'] {
  return REASONS[code].kind;
}
