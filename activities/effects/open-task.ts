import type { Effect } from '../../contract/effects.ts';
import { dueAt } from '../../policy/engine/calendar/due-at.ts';
import { termOf } from '../../policy/engine/term.ts';
import { dueOf } from '../due-of.ts';
import type { Site, Worked } from '../site.ts';

/** Opens a task with its due time, working days from now or an instant that the policy computed, and with its first deadline. */
export function openTask({ pack, step }: Site, effect: Extract<Effect, { kind: 'task.open' }>): Worked {
  const { task, waitsFor, duty, unit, wakes, missing } = effect;
  const since = step.event.at;
  const name = 'rule' in effect.due ? effect.due.rule : effect.due.name;
  const { due, provisional } =
    'rule' in effect.due
      ? dueAt(since, termOf(pack, effect.due.rule, since))
      : { due: effect.due.at, provisional: false };
  const own = unit === null ? {} : { units: [unit] };
  return {
    opened: [{ task, unit: unit ?? '', waitsFor, duty, deadline: name, due, provisional }],
    deadlines:
      wakes === null
        ? []
        : [
            'rule' in effect.due && wakes !== 'watch.elapsed'
              ? dueOf(pack, { name: wakes, task, ...own, since, ...(missing !== undefined && { missing }) })
              : { name: wakes, task, ...own, at: due },
          ],
  };
}
