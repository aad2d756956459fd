import type { Dated } from '../dated.ts';
import type { IsoDate } from '../dates.ts';
import { amountInWords } from '../in-words.ts';
import type { Name } from '../items/item.ts';
import { fenOf } from '../money.ts';
import { isOperatingRule, type PolicyValue, type Unit } from '../numbers.ts';
import { checked, dayInWords, line, NONE, OPERATING, same, since, type Entry } from './entry.ts';

/** A number with each of its values, and whether the text has it. */
export function numberEntry(number: PolicyValue): Entry {
  const { label, seen, lastCheckedOn } = number;
  return {
    sign: null,
    name: label,
    lines: [
      ...(isOperatingRule(number) ? [OPERATING] : []),
      ...datedValues(number).map(({ from, value }) => since(from, value)),
      ...(seen === undefined ? [] : [line('说明', 'source', seen)]),
      checked(lastCheckedOn),
    ],
  };
}

/** What holds from a day on, in words. */
interface DatedWords {
  readonly from: IsoDate;
  readonly value: Name;
}

/** The values of a number in words, the oldest first. */
export function datedValues({ unit, values }: PolicyValue): readonly DatedWords[] {
  const dated: readonly Dated<number | string>[] = values;
  return dated.map(({ from, value }) => ({ from, value: value === null ? NONE : valueInWords(value, unit) }));
}

function valueInWords(value: number | string, unit: Unit): Name {
  if (typeof value === 'string') return dayInWords(value);
  const shown = value.toLocaleString('en-US');
  switch (unit) {
    case 'yuan':
      return amountInWords(fenOf(value));
    case 'fen':
      return amountInWords(value);
    case 'months':
      return { zh: `${shown}个月`, en: `${shown} months` };
    case 'workingDays':
      return { zh: `${shown}个工作日`, en: `${shown} working days` };
    case 'days':
      return { zh: `${shown}日`, en: `${shown} days` };
    case 'percent':
      return same(`${shown}%`);
    case 'count':
    case 'day':
      return same(shown);
    default:
      return unit satisfies never;
  }
}
