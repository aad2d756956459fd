import type { Effect } from '../../contract/effects.ts';
import { dueAt } from '../../policy/calendar/due-at.ts';
import { deadlineRule } from '../../policy/operating/deadline-rule.ts';
import type { Site, Worked } from '../site.ts';

/** Opens a task with its due time: working days from now, or an instant that the policy computed. */
export function openTask({ step }: Site, effect: Extract<Effect, { kind: 'task.open' }>): Worked {
  const { task, waitsFor, duty, unit } = effect;
  const name = 'rule' in effect.due ? effect.due.rule : effect.due.name;
  const { due, provisional } =
    'rule' in effect.due
      ? dueAt(step.message.at, deadlineRule(effect.due.rule))
      : { due: effect.due.at, provisional: false };
  return {
    opened: [{ task, unit: unit ?? '', waitsFor, duty, deadline: name, due, provisional }],
    deadlines: effect.wakes ? [{ name, task, at: due }] : [],
  };
}
