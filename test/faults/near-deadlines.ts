import type { Effect } from '../../contract/effects.ts';
import type { Step } from '../../contract/step.ts';
import type { DeadlineName } from '../../contract/deadlines.ts';

/** The step with a deadline that it sets put so near that it passes during the test. */
export function withDeadlineIn(step: Step, name: DeadlineName, ms: number): Step {
  const at = new Date(Date.now() + ms).toISOString();
  return withEffects(step, (effect) => {
    if (effect.kind !== 'task.open') return effect;
    const own = 'rule' in effect.due ? effect.due.rule : effect.due.name;
    return own === name ? { ...effect, due: { name, at }, wakes: name } : effect;
  });
}

/** A public notice of no length: nobody waits for days that are not what is tested. */
export function withoutNotice(step: Step): Step {
  const at = step.event.at;
  return withEffects(step, (effect) =>
    effect.kind === 'notice.publish'
      ? {
          kind: 'task.open',
          task: 'notice',
          waitsFor: 'clock',
          duty: null,
          unit: null,
          due: { name: 'notice.closed', at },
          wakes: 'notice.closed',
        }
      : effect,
  );
}

function withEffects(step: Step, change: (effect: Effect) => Effect): Step {
  if (!step.decision.accepted) return step;
  return { ...step, decision: { ...step.decision, effects: step.decision.effects.map(change) } };
}
