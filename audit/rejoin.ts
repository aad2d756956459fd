import type { AwardEvent } from '../contract/event.ts';
import { toItself, toOthers, type Report } from '../contract/follow-ups.ts';
import type { Start } from '../contract/step.ts';
import type { JournalRow } from '../db/step/find-steps.ts';
import type { CapturedStep } from './captured-step.ts';
import { readHistory } from './history/read-history.ts';
import { walkThrough, type Lived } from './rejoined.ts';

/** How the histories of an award and its journal lie to each other. */
export interface Apart {
  /** Steps of the histories behind the newest row, in order. None if the two differ before. */
  readonly missing: readonly CapturedStep[];
  /** Whether the histories have each row of the journal as it is. */
  readonly isFollowed: boolean;
  /** What was sent to the award and has no row, in order. */
  readonly unanswered: readonly AwardEvent[];
  /** How the first run began; null if its history is gone. */
  readonly begin: Start | null;
}

/** Compares by the hash that each row and each outcome bears. Pure. */
export function howApart(lived: Lived): Apart {
  const { journal, runs } = lived;
  const taken = walkThrough(lived).captured.filter(({ outcome }) => outcome.result !== 'duplicate');
  const isFollowed = journal.every(({ hash }, index) => headOf(taken[index]) === hash);
  const agrees = taken.slice(0, journal.length).every((step, index) => headOf(step) === journal[index]?.hash);
  const recorded = runs.flatMap(({ bytes }) => readHistory(bytes));
  const answered = new Set(journal.map(({ event }) => event.commandId));
  const sent = recorded.flatMap((each) => (each.kind === 'signaled' ? (each.event ?? []) : []));
  const begin = recorded.find((each) => each.kind === 'started')?.start ?? null;
  return {
    missing: agrees ? taken.slice(journal.length) : [],
    isFollowed,
    unanswered: sent.filter(({ commandId }) => !answered.has(commandId)),
    begin: begin?.first === undefined ? null : begin,
  };
}

export function headOf(step: CapturedStep | undefined): string | null {
  return step === undefined || step.outcome.result === 'duplicate' ? null : step.outcome.head;
}

/** What rows of the journal set off: reports of the award to itself, and to others. */
export function reportsOf(application: string, journal: readonly JournalRow[]): readonly Report[] {
  return journal.flatMap(({ seq, event, outcome }) => {
    if (outcome.result !== 'accepted') return [];
    const cause = { application, seq, event };
    return [...toItself(cause, outcome), ...toOthers(cause, outcome)];
  });
}
