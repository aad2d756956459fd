import { dayInChinese } from '../in-words.ts';
import type { Name } from '../items/item.ts';
import { isRecord } from '../problems.ts';

/** The facts of a finding as they are stored: read member by member, since older verdicts may lack one. */
export type Facts = Readonly<Record<string, unknown>>;

/** A fact with its name: `认定日期：2018年8月1日`. */
export function fact(zh: string, en: string, value: Name): Name {
  return { zh: `${zh}：${value.zh}`, en: `${en}: ${value.en}` };
}

/** Words that are the same in both languages: names, numbers of documents, reasons as somebody wrote them. */
export function same(text: string): Name {
  return { zh: text, en: text };
}

/** A day as each language writes it. */
export function dayOf(day: unknown): Name | null {
  return typeof day === 'string' ? { zh: dayInChinese(day), en: day } : null;
}

/** A text; null if there is none. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A number; null if there is none. */
export function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

/** The members of a list that are objects. */
export function recordsOf(value: unknown): readonly Facts[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** The members of a list that are texts. */
export function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

/** Yes or no. */
export const YES: Name = { zh: '是', en: 'yes' };
export const NO: Name = { zh: '否', en: 'no' };

/** An answer; `unsaid` where none was given. */
export function answerOf(value: unknown, unsaid: Name): Name {
  return value === true ? YES : value === false ? NO : unsaid;
}
