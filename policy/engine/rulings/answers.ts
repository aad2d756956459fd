import type { IsoDate } from '../dates.ts';
import type { Name } from '../items/item.ts';
import type { Answer, ChosenRulings, Ruling, Rulings } from './ruling.ts';

/** Returns the ruling of that id. Throws if the pack has none. */
export function rulingOf(rulings: Rulings, id: string): Ruling {
  const ruling = Object.hasOwn(rulings, id) ? rulings[id] : undefined;
  if (ruling === undefined) throw new RangeError(`no ruling ${id}`);
  return ruling;
}

/** Returns whether a ruling can have that value. */
export function isRulingValue({ values, open }: Ruling, value: string): boolean {
  return Object.hasOwn(values, value) || (open !== undefined && new RegExp(open.pattern).test(value));
}

/** Returns the shipped answer of a day; days before the first have the first. */
export function shippedAnswer({ answers: [first, ...later] }: Ruling, day: IsoDate): Answer {
  return later.findLast(({ from }) => from <= day) ?? first;
}

/** Returns the value of a ruling on a day: the one chosen, else the shipped one. */
export function rulingOn(rulings: Rulings, id: string, chosen: ChosenRulings | null, day: IsoDate): string {
  return chosen?.[id] ?? shippedAnswer(rulingOf(rulings, id), day).value;
}

/** Returns a value of a ruling in words: a list without the kinds of its members, an amount with what it is of. */
export function valueInWords({ values, open }: Ruling, value: string): Name {
  const named = values[value];
  if (named !== undefined) return named;
  const names = value.split(',').map((each) => each.slice(each.indexOf(':') + 1));
  const { zh, en } = open?.said ?? { zh: '{value}', en: '{value}' };
  return { zh: zh.replace('{value}', names.join('、')), en: en.replace('{value}', names.join(', ')) };
}
