import { dayInBeijing, dayInWords, moneyInWords } from '../../../contract/in-beijing.ts';
import type { Signal } from '../../../contract/event.ts';
import type { RefusalCode } from '../../../contract/refusals.ts';
import type { Name } from '../../../policy/engine/items/item.ts';
import type { Pack } from '../../../policy/engine/pack.ts';
import type { Context } from '../context.ts';

/** A refused signal, what the award remembers, and the policy that it is on. */
export interface Given {
  readonly context: Context;
  readonly event: Signal;
  readonly pack: Pack;
}

/** What of a refused signal was typed, and what would be right. */
export interface Said {
  /** A JSON Pointer into what the signal carries; empty if the words stand on record and not in this signal. */
  readonly at: string;
  readonly typed: Name;
  /** What was read from the words and what would be right, where the sentence of the refusal does not say it. */
  readonly right?: Name;
}

/** The words of some refusals, each by its code; null if the rule refuses another signal than those that it speaks of. */
export type Words = Readonly<Partial<Record<RefusalCode, (given: Given) => Said | null>>>;

/** Returns words as they were typed. */
export const words = (typed: string | number): Name => ({ zh: String(typed), en: String(typed) });

/** Returns the name or number of a recognition, without its kind. */
export const wordsOf = (recognition: string): string => recognition.slice(recognition.indexOf(':') + 1);

/** Returns an amount that was typed, against one on record that says what is right. */
export function amount(at: string, typedFen: number, zh: string, en: string, recordedFen: number): Said {
  const recorded = moneyInWords(recordedFen);
  const right = { zh: `${zh}为${recorded.zh}。`, en: `${en} is ${recorded.en}.` };
  return { at, typed: moneyInWords(typedFen), right };
}

/** Returns a day that was typed, against the day of the signal. */
export function day(at: string, typed: string, { at: now }: Signal): Said {
  const today = dayInWords(dayInBeijing(now));
  return { at, typed: words(typed), right: { zh: `当日为${today.zh}。`, en: `Today is ${today.en}.` } };
}

/** Returns a day that was typed, against the days between which it lies. */
export function between(at: string, typed: string, first: string, { at: now }: Signal): Said {
  const [from, until] = [dayInWords(first), dayInWords(dayInBeijing(now))];
  const right = {
    zh: `应在${from.zh}至${until.zh}之间。`,
    en: `It lies between ${from.en} and ${until.en}.`,
  };
  return { at, typed: words(typed), right };
}

/** Returns a number that was typed, against those that there are. */
export function number(at: string, typed: number, known: readonly number[]): Said {
  const list = known.map(String);
  const right =
    list.length === 0
      ? { zh: '现无可填的序号。', en: 'There is none just now.' }
      : { zh: `可填：${list.join('、')}。`, en: `It is one of: ${list.join(', ')}.` };
  return { at, typed: words(typed), right };
}
