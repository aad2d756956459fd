import type { Outcome, Plan } from './chaos.ts';
import type { Stage } from './stage.ts';

/** What came of chaos, for people: what was done to whom, what the client knows, and everything that does not hold. */
export function inWords(stage: Stage, plan: Plan, { kills, lives, log, violations }: Outcome): string {
  const names = [...new Set(kills.map(({ name }) => name))].sort();
  const counts = names.map((name) => `${name} ${kills.filter((kill) => kill.name === name).length}`);
  return [
    `seed ${plan.seed}, on ${stage.kind}`,
    `${kills.length} kill -9 (${counts.join(', ')}) over ${lives} lives of ${log.seen.size} awards`,
    `${log.acknowledged.length} commands were acknowledged, ${log.checkpoints.length} checkpoints noted outside`,
    violations.length === 0 ? 'I1 to I13 hold: nothing is lost, nothing is there twice' : 'Violations:',
    ...violations.map(({ invariant, finding }) => `  ${invariant}: ${finding}`),
  ].join('\n');
}
