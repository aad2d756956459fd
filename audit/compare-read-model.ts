import type { ReadModel } from '../db/application/find-read-model.ts';
import type { BareSnapshot } from '../machine/definition.ts';
import { machineOf } from '../machine/versions.ts';
import { different, whereDifferent, type Finding } from './finding.ts';
import { acceptedSteps, type CapturedStep } from './captured-step.ts';

/** What people read of an award against what the replay comes to. Pure. */
export function compareWithReadModel(captured: readonly CapturedStep[], model: ReadModel | null): Finding[] {
  if (model === null) return [different(null, 'the read model has no such application')];
  const expected = expectedModel(captured);
  if (expected === null) return [different(null, 'the replay takes no step at all')];
  const place = whereDifferent(expected, model);
  return place === null ? [] : [different(model.seq, `the read model differs from the history in ${place}`)];
}

function expectedModel(captured: readonly CapturedStep[]): ReadModel | null {
  const accepted = acceptedSteps(captured);
  const newest = captured.findLast(({ outcome }) => outcome.result !== 'duplicate');
  const first = accepted[0];
  const last = accepted.at(-1);
  if (newest === undefined || first === undefined || last === undefined) return null;
  if (newest.outcome.result === 'duplicate') return null;
  const { machineVersion } = newest.step;
  const { claim, duties } = machineOf(machineVersion).facts(last.decision.snapshot as BareSnapshot);
  if (claim === null) return null;
  return {
    machineVersion,
    state: last.decision.to,
    snapshot: last.decision.snapshot,
    deadlines: last.outcome.deadlines,
    seq: newest.step.seq,
    version: last.step.seq,
    at: newest.step.event.at,
    head: newest.outcome.head,
    submittedAt: first.step.event.at,
    enterprise: claim.enterprise,
    item: claim.item,
    claim,
    duties,
    openTasks: openTasks(captured),
  };
}

/** The tasks that the effects of all steps leave open, as `task unit`, sorted. */
function openTasks(captured: readonly CapturedStep[]): readonly string[] {
  const open = new Set<string>();
  for (const { decision } of acceptedSteps(captured))
    for (const effect of decision.effects) {
      if (effect.kind === 'task.open') open.add(`${effect.task} ${effect.unit ?? ''}`);
      if (effect.kind === 'notice.publish') open.add('notice ');
      if (effect.kind === 'task.closeAll') open.clear();
      if (effect.kind === 'task.close')
        for (const task of open)
          if (task === `${effect.task} ${effect.unit ?? ''}` || isOfKind(task, effect)) open.delete(task);
    }
  return [...open].sort();
}

function isOfKind(task: string, { task: kind, unit }: { task: string; unit: string | null }): boolean {
  return unit === null && task.startsWith(`${kind} `);
}
