import type { CountedDeadline, Deadline } from '../contract/deadlines.ts';
import { dueAt } from '../policy/engine/calendar/due-at.ts';
import { deadlineRule } from '../policy/packs/gongshu-brand-2018/operating/deadline-rule.ts';

/** A deadline that is counted, on the working days that are known today. */
export function dueOf(
  counted: Omit<Deadline, 'at' | 'name' | 'since'> & {
    readonly name: CountedDeadline;
    readonly since: string;
  },
): Deadline {
  const { count, unit } = deadlineRule(counted.name);
  const { due } = dueAt(counted.since, { count: counted.days ?? count * (counted.times ?? 1), unit });
  return { ...counted, at: due };
}
