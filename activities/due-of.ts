import type { CountedDeadline, Deadline } from '../contract/deadlines.ts';
import { dueAt } from '../policy/engine/calendar/due-at.ts';
import type { Pack } from '../policy/engine/pack.ts';
import { termOf } from '../policy/engine/term.ts';

/** A deadline that is counted, on the working days that are known today. */
export function dueOf(
  pack: Pack,
  counted: Omit<Deadline, 'at' | 'name' | 'since'> & {
    readonly name: CountedDeadline;
    readonly since: string;
  },
): Deadline {
  const { count, unit } = termOf(pack, counted.name, counted.since);
  const { due } = dueAt(counted.since, { count: counted.days ?? count * (counted.times ?? 1), unit });
  return { ...counted, at: due };
}
