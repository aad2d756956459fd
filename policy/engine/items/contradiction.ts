import type { ReadRecognition } from '../identity/recognition.ts';
import { levelIn, STANDARD_LEVELS, standardText } from '../identity/standard-number.ts';
import type { Pack } from '../pack.ts';
import type { Item, Name } from './item.ts';

/** A number of a standard that says something else than the item it is claimed under. */
export interface Contradiction {
  /** The item that fits; null if the schedule has no line for such a standard. */
  readonly fits: Item | null;
  readonly said: Name;
}

/** Returns how the number of a standard contradicts the item; null if it does not, or if it is no number. */
export function contradiction(
  { items, namedStandards }: Pick<Pack, 'items' | 'namedStandards'>,
  { standard: wanted }: Item,
  read: ReadRecognition,
): Contradiction | null {
  if (wanted === undefined || !read.ok || read.meaning.grammar !== 'standardNumber') return null;
  const { value } = read.meaning;
  const level = levelIn(new Set(namedStandards.codes), value);
  if (level === wanted) return null;
  const fits = Object.values(items).find(({ standard }) => standard === level) ?? null;
  const number = standardText(value);
  const name = (level === 'namedGroup' ? namedStandards.name : null) ?? STANDARD_LEVELS[value.level];
  return { fits, said: said(number, name, fits) };
}

/** Returns that a number is the one of an amendment, which is no standard made anew; null if it is not. */
export function amendmentIn(read: ReadRecognition): Name | null {
  if (!read.ok || read.meaning.grammar !== 'standardNumber' || read.meaning.value.amendment === null)
    return null;
  const number = standardText(read.meaning.value);
  return {
    zh: `${number} 是标准的修改单，属修订，请将“该标准是否系修订”填写为“是”，或者核对编号。`,
    en: `${number} amends a standard: say that it is a revision, or check the number.`,
  };
}

function said(number: string, { zh, en }: Name, fits: Item | null): Name {
  return fits === null
    ? {
        zh: `${number} 是${zh}，没有对应的奖励项目，请核对编号，如有疑问请咨询办公室。`,
        en: `${number} (${en}) is in no line of the schedule: check the number, or ask the office.`,
      }
    : {
        zh: `${number} 是${zh}，请选择 ${fits.code}。`,
        en: `${number} (${en}): claim ${fits.code} (${fits.name.en}).`,
      };
}
