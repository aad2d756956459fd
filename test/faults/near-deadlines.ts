import type { Step } from '../../contract/step.ts';

/** The step with the deadlines that it sets put so near that they pass during the test. */
export function withDeadlinesIn(step: Step, ms: number): Step {
  if (!step.decision.accepted) return step;
  const at = new Date(Date.now() + ms).toISOString();
  const effects = step.decision.effects.map((effect) => {
    if (effect.kind !== 'task.open' || !effect.wakes) return effect;
    const name = 'rule' in effect.due ? effect.due.rule : effect.due.name;
    return { ...effect, due: { name, at } };
  });
  return { ...step, decision: { ...step.decision, effects } };
}
