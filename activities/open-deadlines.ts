import type { Deadline } from '../contract/deadlines.ts';
import type { Pack } from '../policy/engine/pack.ts';
import { dueOf } from './due-of.ts';

/** What stands without the deadlines of a task, or without one unit's part in them. */
export function withoutClosed(
  deadlines: readonly Deadline[],
  { task, unit }: { readonly task: string; readonly unit: string | null },
): readonly Deadline[] {
  return deadlines.flatMap((deadline) => {
    if (deadline.task !== task) return [deadline];
    const units = unit === null ? [] : (deadline.units ?? []).filter((other) => other !== unit);
    return units.length === 0 ? [] : [{ ...deadline, units }];
  });
}

/** Units that are asked together share a deadline; one that stands already is not set twice. */
export function withDeadline(deadlines: readonly Deadline[], added: Deadline): readonly Deadline[] {
  const units = (added.units ?? []).filter(
    (unit) =>
      !deadlines.some(
        ({ name, task, units: own }) => name === added.name && task === added.task && own?.includes(unit),
      ),
  );
  if (added.units === undefined) return [...deadlines, added];
  const shared = deadlines.find(
    ({ name, task, at }) => name === added.name && task === added.task && at === added.at,
  );
  if (units.length === 0) return deadlines;
  if (shared === undefined) return [...deadlines, { ...added, units }];
  return deadlines.map((other) =>
    other === shared ? { ...shared, units: [...(shared.units ?? []), ...units] } : other,
  );
}

/** The end of the watch is no count of days and stays. */
export function recounted(pack: Pack, deadline: Deadline): Deadline {
  const { name, since } = deadline;
  return name === 'watch.elapsed' || since === undefined
    ? deadline
    : dueOf(pack, { ...deadline, name, since });
}
