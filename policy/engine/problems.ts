import type { Name } from './items/item.ts';

/** Why something is refused before it is assessed: stable codes, and a sentence for the person who sent it. */
export const PROBLEMS = {
  'malformed-claim': { zh: '申报内容不完整或格式不正确。', en: 'The claim is incomplete or malformed.' },
  'unknown-item': { zh: '没有该奖励项目。', en: 'There is no such item in the schedule.' },
  'malformed-code': {
    zh: '统一社会信用代码应为18位数字或大写字母。',
    en: 'A unified social credit code has 18 digits or capital letters.',
  },
  'wrong-check-digit': {
    zh: '统一社会信用代码校验位不正确，请核对。',
    en: 'The check character of the unified social credit code is wrong.',
  },
  'impossible-date': { zh: '日期有误。', en: 'There is no such day.' },
  'recognised-in-future': { zh: '认定日期不得晚于当日。', en: 'The day of recognition has not come yet.' },
  'wrong-subject': {
    zh: '所填认定对象与所选奖励项目不一致。',
    en: 'The item attaches to another kind of recognition.',
  },
  'unknown-member': { zh: '没有这一项，请核对名称。', en: 'There is no such member: check its name.' },
  'duplicate-id': { zh: '编号重复。', en: 'The id stands for another one already.' },
  'out-of-order': { zh: '早于前一事项。', en: 'It is earlier than the event before it.' },
  'unwanted-sign': {
    zh: '含有不可见、控制或改变书写方向的字符，请删除。',
    en: 'The text has a sign that nobody sees, or that turns its direction.',
  },
  'needs-identity': {
    zh: '未能从所填内容中识别出编号，请按证书或公告填写。',
    en: 'No number of this kind can be read from the words.',
  },
  'contradicts-number': {
    zh: '编号所示的标准级别与所选项目不符。',
    en: 'The number is that of a standard of another level than the item.',
  },
  'wrong-unit': { zh: '金额单位不正确。', en: 'The amount is in the wrong unit.' },
  'wrong-amount': {
    zh: '金额应为不小于零的整数。',
    en: 'An amount is a whole number, and not below nothing.',
  },
  'wrong-year': { zh: '年度应在2000年至2999年之间。', en: 'A budget is of a year from 2000 to 2999.' },
  'not-yet': { zh: '日期不得晚于当日。', en: 'The day has not come yet.' },
  'circular-merger': {
    zh: '企业不能经合并又并入自身。',
    en: 'By these mergers a firm would be taken over by itself.',
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
  'no-document': { zh: '须填写发文字号。', en: 'The number of the document is missing.' },
  'one-person': { zh: '须由两名不同的人员确认。', en: 'Two different persons are needed.' },
  'not-of-the-office': {
    zh: '须由办公室的两名经办或审批人员作出。',
    en: 'Both must handle or approve for the office on that day.',
  },
  'no-reason': { zh: '须说明理由。', en: 'A reason is needed.' },
  'unknown-ruling': { zh: '没有该解释事项。', en: 'There is no such ruling.' },
  'unknown-ruling-value': { zh: '该解释事项没有此选项。', en: 'The ruling has no such answer.' },
  retroactive: {
    zh: '不得溯及既往，已作出的决定不受影响。',
    en: 'It cannot reach back: decided awards are never touched.',
  },
} as const satisfies Record<string, Name>;

export type ProblemCode = keyof typeof PROBLEMS;

/** A refused input: the code, and where in the input it lies. */
export interface Problem {
  readonly code: ProblemCode;
  readonly at: string;
  /** The sentence with the words, what was read from them and what would be right; left out, that of the code. */
  readonly said?: Name;
}

/** Returns the sentence of a problem. */
export function sentenceOf({ code, said }: Problem): Name {
  return said ?? PROBLEMS[code];
}

/** What was read, or why it cannot be. */
export type Read<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

export function refuse(code: ProblemCode, at: string): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: { code, at } };
}

/** Whether something that came from outside is an object with named values. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
