import type { Effect } from '../../contract/effects.ts';
import { dueOf } from '../due-of.ts';
import type { Plan, Site } from '../site.ts';

/** Somebody is notified that a task is overdue; if somebody else stands above, the next deadline is set. */
export function remindTask({ pack }: Site, effect: Extract<Effect, { kind: 'task.remind' }>): Partial<Plan> {
  const { task, units, whom, next } = effect;
  const own = units.length === 0 ? {} : { units };
  return {
    reminded: (units.length === 0 ? [''] : units).map((unit) => ({ task, unit, whom })),
    deadlines: next === null ? [] : [dueOf(pack, { ...next, task, ...own })],
  };
}
