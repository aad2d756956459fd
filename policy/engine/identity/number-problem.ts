/** Why words are no number of their kind. Each is a question to the person who wrote them, never an answer. */
export const NUMBER_PROBLEMS = {
  'number.unreadable': {
    zh: '未能从所填内容中识别出编号，请按证书或公告填写。',
    en: 'No number of this kind can be read from the words: write it as the certificate shows it.',
  },
  'number.several': {
    zh: '所填内容含有多个编号，请只填写一个。',
    en: 'The words hold more than one number: write one.',
  },
  'number.unknownCode': {
    zh: '标准代号不在收录的代号之内，请核对，或由工作人员确认。',
    en: 'The standard is of a body that is not listed: check the code, or ask the office.',
  },
  'number.noYear': {
    zh: '标准编号缺少年份，请连同年份填写。',
    en: 'The number of the standard has no year: write it with its year.',
  },
  'number.impossibleYear': {
    zh: '标准编号中的年份有误，应在1947至2099年之间。',
    en: 'No standard was published in the year of this number: years run from 1947 to 2099.',
  },
  'number.impossibleClass': { zh: '商品和服务类别应为第1至45类。', en: 'Classes of goods run from 1 to 45.' },
} as const satisfies Record<string, { readonly zh: string; readonly en: string }>;

export type NumberProblemCode = keyof typeof NUMBER_PROBLEMS;

export interface NumberProblem {
  readonly code: NumberProblemCode;
  /** The words that could not be read, as they were written. */
  readonly words: string;
}

export type ReadNumber<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: NumberProblem };

export function unread(
  code: NumberProblemCode,
  words: string,
): { readonly ok: false; readonly problem: NumberProblem } {
  return { ok: false, problem: { code, words } };
}
