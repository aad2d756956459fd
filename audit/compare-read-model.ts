import type { ReadModel } from '../db/application/find-read-model.ts';
import { boundPersons } from '../contract/parties.ts';
import { columnsIn } from '../machine/columns.ts';
import type { BareSnapshot } from '../machine/definition.ts';
import { machineOf } from '../machine/versions.ts';
import { certificateForm } from '../policy/engine/certificates.ts';
import { different, whereDifferent, type Finding } from './finding.ts';
import { acceptedSteps, type AcceptedStep, type CapturedStep } from './captured-step.ts';
import type { PackOf } from './pack-at.ts';
import { isDue, tasksOf, type ExpectedTask } from './tasks-of.ts';

/** What people read of an award against what the replay comes to. Pure. */
export function compareWithReadModel(
  captured: readonly CapturedStep[],
  model: ReadModel | null,
  packs: PackOf,
): Finding[] {
  if (model === null) return [different(null, 'the read model has no such application')];
  const expected = expectedModel(captured);
  if (expected === null) return [different(null, 'the replay takes no step at all')];
  const { tasks, ...rest } = model;
  const place = whereDifferent(expected, rest) ?? whereTasksDiffer(tasksOf(captured, packs), tasks);
  return place === null ? [] : [different(model.seq, `the read model differs from the history in ${place}`)];
}

function expectedModel(captured: readonly CapturedStep[]): Omit<ReadModel, 'tasks'> | null {
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
    certificateForm: certificateForm(claim.certificate),
    ...columnsIn(machineVersion, last.decision.snapshot),
    duties: Object.fromEntries(
      Object.entries(duties).map(([person, capacity]) => [
        person,
        { capacity, since: accepted.find((step) => binds(step, person))?.step.seq ?? 0 },
      ]),
    ),
  };
}

function binds({ step: { event } }: AcceptedStep, person: string): boolean {
  return boundPersons(event.actor).includes(person);
}

/** Null if they are the same, whatever the order in which one step opened several. */
function whereTasksDiffer(expected: readonly ExpectedTask[], recorded: ReadModel['tasks']): string | null {
  const nameOf = ({ openedBy, task, unit }: Pick<ExpectedTask, 'openedBy' | 'task' | 'unit'>): string =>
    `tasks.${String(openedBy)}.${task}${unit === '' ? '' : `.${unit}`}`;
  const found = new Map(recorded.map((task) => [nameOf(task), task]));
  for (const task of expected) {
    const name = nameOf(task);
    const other = found.get(name);
    found.delete(name);
    if (other === undefined) return name;
    const { due, provisional } = other;
    const { term, due: expectedDue, ...kept } = task;
    const place = whereDifferent({ ...kept, due, provisional }, other, name);
    if (place !== null) return place;
    if (!isDue({ due: expectedDue, term, openedAt: task.openedAt }, { due, provisional }))
      return `${name}.due`;
  }
  return [...found.keys()][0] ?? null;
}
