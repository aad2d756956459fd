import type { Dated } from '../dated.ts';
import type { Name } from '../items/item.ts';
import { isOperatingRule, type PolicyValue } from '../numbers.ts';
import { checked, line, NONE, OPERATING, since, type Entry } from './entry.ts';
import { UNITS } from './labels.ts';

/** A number with each of its values, and whether the text has it. */
export function numberEntry(number: PolicyValue): Entry {
  const { name: id, label, unit, values, seen, lastCheckedOn } = number;
  const dated: readonly Dated<number | string>[] = values;
  return {
    id,
    name: label,
    lines: [
      ...(isOperatingRule(number) ? [OPERATING] : []),
      ...dated.map(({ from, value }) =>
        since(from, value === null ? NONE : valueInWords(value, UNITS[unit])),
      ),
      ...(seen === undefined ? [] : [line('参照', 'seen', seen)]),
      checked(lastCheckedOn),
    ],
  };
}

function valueInWords(value: number | string, unit: Name): Name {
  const shown = typeof value === 'number' ? value.toLocaleString('en-US') : value;
  return { zh: `${shown} ${unit.zh}`.trimEnd(), en: `${shown} ${unit.en}`.trimEnd() };
}
