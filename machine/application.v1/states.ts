import type { CountedDeadline } from '../../contract/deadlines.ts';
import type { Effect } from '../../contract/effects.ts';
import type { TaskName } from '../../contract/task-name.ts';
import type { Duty, Party } from '../../contract/parties.ts';
import type { PublicGroup, StateMeta } from '../version.ts';

export function describe(
  zh: string,
  en: string,
  group: PublicGroup,
  source: StateMeta['source'] = 'operating rule',
): { description: string; meta: StateMeta } {
  return { description: `${zh} / ${en}`, meta: { zh, en, group, source } };
}

/** Opens one task while a state lasts and closes it on leaving. `wakes` is the deadline that moves the machine first. */
export function during(
  task: TaskName,
  waitsFor: Party,
  duty: Duty | 'applicant',
  rule: CountedDeadline,
  wakes: CountedDeadline = rule,
): { entry: EffectsAction; exit: EffectsAction } {
  return {
    entry: effects({ kind: 'task.open', task, waitsFor, duty, unit: null, due: { rule }, wakes }),
    exit: closes(task),
  };
}

interface EffectsAction {
  type: 'effects';
  params: readonly Effect[];
}

/** Effects as data: the action itself does nothing. */
export function effects(...list: readonly Effect[]): EffectsAction {
  return { type: 'effects', params: list };
}

export const closes = (task: TaskName): EffectsAction => effects({ kind: 'task.close', task, unit: null });
