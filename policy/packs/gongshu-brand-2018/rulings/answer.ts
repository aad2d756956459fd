import type { IsoDate } from '../../../engine/dates.ts';
import type { Name } from '../../../engine/items/item.ts';
import type { Answer } from '../../../engine/rulings/ruling.ts';

/** The person who wrote the defaults; the office confirms or replaces them by a ruling of its own. */
const AUTHOR: Name = {
  zh: '系统默认口径，尚未经办公室确认',
  en: 'default of this system, not confirmed by the office',
};

/** The answer shipped with the text. */
export function shipped<const Value extends string>(
  value: Value,
  zh: string,
  en: string,
): readonly [Answer<Value>] {
  return [{ from: '2018-05-22', value, reason: { zh, en }, author: AUTHOR }];
}

/** A later answer shipped with the system. */
export function since<const Value extends string>(
  from: IsoDate,
  value: Value,
  zh: string,
  en: string,
): Answer<Value> {
  return { from, value, reason: { zh, en }, author: AUTHOR };
}
