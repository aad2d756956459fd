import type { Effect } from '../contract/effects.ts';
import { policyIn } from '../machine/policy-in.ts';
import { dueAt, type Due, type Term } from '../policy/engine/calendar/due-at.ts';
import { PUBLISHED } from '../policy/engine/calendar/published.ts';
import { daysLeft } from '../policy/engine/calendar/interrupted-term.ts';
import type { Pack } from '../policy/engine/pack.ts';
import { beijingDay } from '../policy/engine/dates.ts';
import { termOf } from '../policy/engine/term.ts';
import type { RecordedTask } from '../db/application/find-read-model.ts';
import { acceptedSteps, type AcceptedStep, type CapturedStep } from './captured-step.ts';
import type { PackOf } from './pack-at.ts';

/** A task as the steps of its award leave it. */
export interface ExpectedTask extends Omit<RecordedTask, 'due' | 'provisional'> {
  /** Null if no policy says yet how long it has: the award is on none. */
  readonly due: Due | null;
  /** Null if no policy says it yet, or if the step itself names the instant. */
  readonly term: Term | null;
}

/**
 * Returns every task that the steps of an award opened, as it stands after the last of them, in the order of opening. A step closes what
 * stood open before it, and opens what did not. Pure.
 */
export function tasksOf(captured: readonly CapturedStep[], packs: PackOf): readonly ExpectedTask[] {
  let tasks: readonly ExpectedTask[] = [];
  for (const accepted of acceptedSteps(captured)) {
    const { step, decision } = accepted;
    const pack = packOn(accepted, packs);
    const isOpen = ({ closedAt }: ExpectedTask): boolean => closedAt === null;
    const opened = decision.effects
      .flatMap((effect) => openedBy(effect, accepted, pack))
      .filter(
        (task) =>
          !tasks.some((other) => isOpen(other) && other.task === task.task && other.unit === task.unit),
      );
    const moved = tasks.map((task) =>
      isOpen(task)
        ? decision.effects.reduce((before, effect) => after(before, effect, step, pack), task)
        : task,
    );
    tasks = [...moved, ...opened];
  }
  return tasks;
}

/** Null before the award is on a policy. */
function packOn({ step, decision }: AcceptedStep, packs: PackOf): Pack | null {
  const version = policyIn(step.machineVersion, decision.snapshot);
  return version === null ? null : packs(version);
}

function openedBy(effect: Effect, { step }: AcceptedStep, pack: Pack | null): readonly ExpectedTask[] {
  const since = step.event.at;
  const opening = {
    openedBy: step.seq,
    openedAt: since,
    escalatedTo: null,
    escalatedBy: null,
    closedAt: null,
    closedBy: null,
  };
  if (effect.kind === 'task.open') {
    const { task, unit, waitsFor, duty, due } = effect;
    const opened = { ...opening, task, unit: unit ?? '', waitsFor, duty };
    if (!('rule' in due))
      return [{ ...opened, deadline: due.name, term: null, due: { due: due.at, provisional: false } }];
    const term = pack && termOf(pack, due.rule, since);
    return [{ ...opened, deadline: due.rule, term, due: term && dueAt(since, term) }];
  }
  if (effect.kind !== 'notice.publish') return [];
  const deadline = 'notice.closed';
  const whole = pack && termOf(pack, deadline, since);
  const term = whole && { ...whole, count: daysLeft(whole, effect.ran) };
  const due = term && dueAt(since, term);
  return [{ ...opening, task: 'notice', unit: '', waitsFor: 'clock', duty: null, deadline, term, due }];
}

/** What an effect makes of a task that stood open before its step. */
function after(
  task: ExpectedTask,
  effect: Effect,
  { seq, event, deadlines }: AcceptedStep['step'],
  pack: Pack | null,
): ExpectedTask {
  const closed = { ...task, closedAt: event.at, closedBy: seq };
  if (effect.kind === 'task.closeAll') return closed;
  if (effect.kind === 'task.close')
    return effect.task === task.task && (effect.unit === null || effect.unit === task.unit) ? closed : task;
  if (effect.kind === 'task.remind') {
    const units = effect.units.length === 0 ? [''] : effect.units;
    return effect.task === task.task && units.includes(task.unit)
      ? { ...task, escalatedTo: effect.whom, escalatedBy: seq }
      : task;
  }
  if (effect.kind !== 'task.reschedule' || pack === null || task.due?.provisional !== true) return task;
  const own = deadlines.find(({ task: other, name }) => other === task.task && name === task.deadline);
  const whole = termOf(pack, task.deadline, task.openedAt);
  const term = own?.days === undefined ? whole : { ...whole, count: own.days };
  return { ...task, term, due: dueAt(task.openedAt, term) };
}

/**
 * Whether a due time on record is the one that is expected. One that says that it is provisional may have been counted when the working
 * days of a year that it reaches were not published yet, also of the year in which it began.
 * @param atFirst the last year whose days were known from the start
 */
export function isDue(
  { due, term, openedAt }: Pick<ExpectedTask, 'due' | 'term' | 'openedAt'>,
  recorded: Due,
  atFirst: number = PUBLISHED.atFirst,
): boolean {
  if (due === null) return true;
  if (due.due === recorded.due && due.provisional === recorded.provisional) return true;
  if (!recorded.provisional || term === null) return false;
  const first = Math.max(atFirst, yearOf(openedAt) - 1);
  const reached = Math.max(yearOf(recorded.due), yearOf(due.due));
  for (let last = first; last < reached; last += 1) {
    const earlier = dueAt(openedAt, term, last);
    if (earlier.provisional && earlier.due === recorded.due) return true;
  }
  return false;
}

const yearOf = (instant: string): number => Number(beijingDay(instant).slice(0, 4));
