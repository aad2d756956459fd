import type { IsoDate } from '../dates.ts';
import { dayInChinese } from '../in-words.ts';
import type { Name } from '../items/item.ts';
import type { Weave } from './woven.ts';

/** One thing that rests on a passage: what people call it, and a sentence for each thing to check. */
export interface Entry {
  /** The sign that people know it by, as the code of an item; null if they know it by its name alone. */
  readonly sign: string | null;
  readonly name: Name;
  readonly lines: readonly Name[];
}

/** Things of one kind. */
export interface Group {
  readonly title: Name;
  readonly entries: readonly Entry[];
}

/** What things are said in: the words of the pack for what they name, and whether cases were given. */
export type Words = Pick<Weave, 'proofs' | 'departments' | 'families' | 'numbers' | 'rulings' | 'files'>;

export const NONE: Name = { zh: '无', en: 'none' };
export const OPERATING: Name = {
  zh: '办理规则，非政策文本规定',
  en: 'operating rule, not from the policy text',
};

/** A sentence that begins with what it tells. */
export function line(zh: string, en: string, what: Name): Name {
  return { zh: `${zh}：${what.zh}`, en: `${en}: ${what.en}` };
}

/** A day as each language writes it. */
export function dayInWords(day: IsoDate): Name {
  return { zh: dayInChinese(day), en: day };
}

/** What holds from a day on. */
export function since(from: IsoDate, what: Name): Name {
  return { zh: `自${dayInChinese(from)}起：${what.zh}`, en: `since ${from}: ${what.en}` };
}

/** When a person last compared it with its source. */
export function checked(on: IsoDate): Name {
  return line('最近核对', 'last checked on', dayInWords(on));
}

/** What is written alike in both languages. */
export function same(text: string): Name {
  return { zh: text, en: text };
}

/** Signs in a row, as each language writes it. */
export function signs(all: readonly string[]): Name {
  return { zh: all.join('、'), en: all.join(', ') };
}

/** Words as somebody else's. */
export function quoted({ zh, en }: Name): Name {
  return { zh: `“${zh}”`, en: `“${en}”` };
}
