import type { Name } from './items/item.ts';
import { saying } from './saying.ts';

/** Why something is refused before it is assessed: stable codes, and a sentence for the person who sent it. */
export const PROBLEMS = {
  'malformed-claim': { zh: '内容不完整或格式不正确。', en: 'This is incomplete or malformed.' },
  'unknown-item': { zh: '没有该奖励项目。', en: 'There is no such item here.' },
  'malformed-code': {
    zh: '统一社会信用代码应为18位数字或大写字母。',
    en: 'A unified social credit code has 18 digits or capital letters, without I, O, S, V and Z.',
  },
  'wrong-check-digit': {
    zh: '统一社会信用代码校验位不正确，请核对。',
    en: 'The check character of the unified social credit code is wrong.',
  },
  'impossible-date': {
    zh: '日期有误，应按年、月、日填写，例如2026-03-02。',
    en: 'There is no such day: write it as 2026-03-02.',
  },
  'recognised-in-future': { zh: '认定日期不得晚于当日。', en: 'The day of recognition has not come yet.' },
  'wrong-subject': {
    zh: '所填认定对象的类别与此处不一致。',
    en: 'Another kind of recognition stands here.',
  },
  'unknown-member': { zh: '没有这一项，请核对名称。', en: 'There is no such member: check its name.' },
  'duplicate-id': {
    zh: '编号重复，请另用一个编号。',
    en: 'The id stands for another one already: take a new one.',
  },
  'on-record': {
    zh: '该编号已登记在案，请勿重复登记。',
    en: 'This number is on record already: leave the entry out.',
  },
  'entered-twice': {
    zh: '文件中已有同一事项、同一日期的另一条，请只保留一条。',
    en: 'An entry before this one is about the same thing and day: leave one of them.',
  },
  'nothing-entered': {
    zh: '文件中没有任何事项，请至少填写一条。',
    en: 'The file enters nothing: write at least one entry.',
  },
  'out-of-order': { zh: '日期的先后顺序有误。', en: 'The day is out of order.' },
  'unwanted-sign': {
    zh: '含有不可见、控制或改变书写方向的字符，请删除。',
    en: 'The text has a sign that nobody sees, or that turns its direction.',
  },
  'needs-identity': {
    zh: '未能确定编号，请按证书或公告填写。',
    en: 'No single number of this kind can be read from the words: write it as the certificate shows it.',
  },
  'contradicts-number': {
    zh: '编号所示与申报内容不符。',
    en: 'The number says something else than the claim.',
  },
  'wrong-unit': {
    zh: '金额单位不正确，应以元为单位。',
    en: 'The amount is in the wrong unit: write it in yuan.',
  },
  'wrong-amount': {
    zh: '金额应为不小于零的整数。',
    en: 'An amount is a whole number, and not below nothing.',
  },
  'wrong-year': { zh: '年度应在2000年至2999年之间。', en: 'A budget is of a year from 2000 to 2999.' },
  'not-yet': { zh: '日期不得晚于当日。', en: 'The day has not come yet.' },
  'circular-merger': {
    zh: '企业不能经合并又并入自身，请核对合并双方。',
    en: 'By these mergers a firm would be taken over by itself: check who took over whom.',
  },
  'merged-already': {
    zh: '该单位只能被合并一次，合并日之后不再分立、转让；请核对单位和日期，合并之后的承继由接收单位办理。',
    en: 'A firm is merged into another one once, and passes nothing on after that day: check firm and day, and enter what came later as a succession from the firm that took it over.',
  },
  'merged-heir': {
    zh: '该单位合并之后不再承继；请核对单位和日期，合并之后由接收单位承继。',
    en: 'A firm that is merged into another one inherits nothing after that day: check firm and day, and enter what came later as a succession to the firm that took it over.',
  },
  'no-open-merger': {
    zh: '登记机关没有报告该项合并，或者承继关系已经确认，请从待确认的合并中选择。',
    en: 'No register reports this merger, or what passed on is said already: choose one of those that wait.',
  },
  'unknown-policy': { zh: '该政策版本不存在。', en: 'There is no such version of the policy.' },
  'day-before-first-policy': {
    zh: '早于本系统收录的首个政策文本的公布日期。',
    en: 'The day lies before the first text that is known.',
  },
  'adopted-already': {
    zh: '该政策版本已经采用，须先废止方可再次采用。',
    en: 'This version is adopted already: it is adopted again only after its repeal.',
  },
  'no-document': {
    zh: '须填写发文字号，例如政办发〔2018〕1号。',
    en: 'The number of the document is needed, as the document shows it.',
  },
  'one-person': { zh: '须由两名不同的人员确认。', en: 'Two different persons are needed.' },
  'not-of-the-office': {
    zh: '须由办公室的两名经办或审批人员作出。',
    en: 'Both must handle or approve for the office on that day.',
  },
  'no-reason': { zh: '须说明理由，不能留空。', en: 'A reason in words is needed.' },
  'unknown-ruling': { zh: '没有该解释事项。', en: 'There is no such ruling.' },
  'unknown-ruling-value': { zh: '该解释事项没有此选项。', en: 'The ruling has no such answer.' },
  retroactive: {
    zh: '不得溯及既往，已作出的决定不受影响。',
    en: 'It cannot reach back: decided awards are never touched.',
  },
} as const satisfies Record<string, Name>;

export type ProblemCode = keyof typeof PROBLEMS;

/** A refused input: the code, where in the input it lies, and the words, what was read from them and what would be right. */
export interface Problem {
  readonly code: ProblemCode;
  readonly at: string;
  readonly said: Name;
}

/**
 * Returns a problem with its sentence.
 * @param typed what stands at the place, as it was sent; null if nothing does, undefined if nobody types it
 * @param right what was read and what would be right, where the sentence of the code does not say it
 */
export function problem(code: ProblemCode, at: string, typed: unknown, right?: Name): Problem {
  return { code, at, said: saying(typed, PROBLEMS[code], right) };
}

/** What was read, or why it cannot be. */
export type Read<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

export function refuse(
  code: ProblemCode,
  at: string,
  typed: unknown,
  right?: Name,
): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: problem(code, at, typed, right) };
}

/** Whether something that came from outside is an object with named values. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
