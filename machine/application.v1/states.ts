import type { CountedDeadline } from '../../contract/step.ts';
import type { Effect, TaskName } from '../../contract/effects.ts';
import type { Duty, Party } from '../../contract/parties.ts';

/** The five stages that applicants see first. */
export type PublicGroup = 'submitted' | 'departmentVerification' | 'officeReview' | 'funded' | 'clawedBack';

/** What people are told of a state: its name in both languages, its stage, and where it comes from. */
export interface StateMeta {
  readonly zh: string;
  readonly en: string;
  readonly group: PublicGroup;
  readonly source: 'Article 13' | 'Article 15' | 'Article 18' | 'operating rule';
}

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
