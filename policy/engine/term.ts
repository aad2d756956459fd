import type { Term } from './calendar/due-at.ts';
import { beijingDay, type IsoInstant } from './dates.ts';
import type { Pack } from './pack.ts';
import { sinceText } from './since-text.ts';

/**
 * Returns how long a party has, as it held on the day from which it is counted: a later value moves no term that runs.
 * @throws RangeError if the policy has no such term on that day
 */
export function termOf(pack: Pick<Pack, 'number' | 'since'>, name: string, from: IsoInstant): Term {
  const day = beijingDay(from);
  const applied = pack.number(name, sinceText(pack, day));
  if (applied === null || (applied.unit !== 'workingDays' && applied.unit !== 'days'))
    throw new RangeError(`the policy has no term ${name} on ${day}`);
  return { count: applied.value, unit: applied.unit };
}
