import type { Name } from '../items/item.ts';
import type { Weave } from './woven.ts';

/** One thing that rests on a passage: its name in the pack, what people call it, and a sentence for each thing to check. */
export interface Entry {
  readonly id: string;
  readonly name: Name;
  readonly lines: readonly Name[];
}

/** Things of one kind. */
export interface Group {
  readonly title: Name;
  readonly entries: readonly Entry[];
}

/** What is said alike of every thing: the names of proofs and departments, and whether cases were given. */
export type Words = Pick<Weave, 'proofs' | 'departments' | 'files'>;

export const NONE: Name = { zh: '无', en: 'none' };
export const OPERATING: Name = {
  zh: '办理规则，非政策文本规定',
  en: 'operating rule, not from the policy text',
};

/** A sentence that begins with what it tells. */
export function line(zh: string, en: string, what: Name): Name {
  return { zh: `${zh}：${what.zh}`, en: `${en}: ${what.en}` };
}

/** What holds from a day on. */
export function since(from: string, what: Name): Name {
  return { zh: `自 ${from} 起：${what.zh}`, en: `since ${from}: ${what.en}` };
}

/** When a person last compared it with its source. */
export function checked(on: string): Name {
  return line('最近核对', 'last checked on', same(on));
}

/** What is written alike in both languages. */
export function same(text: string): Name {
  return { zh: text, en: text };
}
