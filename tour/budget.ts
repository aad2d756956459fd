import type { Evidence } from '../audit/audit-award.ts';
import { historyOf } from '../audit/history/run.ts';
import { CLOCK, SYSTEM } from '../contract/parties.ts';
import { bytesOf, is, isStation, plain, unskipped } from './plain-events.ts';

/** What a decision costs in the engine, over whole lives. */
export interface Budget {
  readonly eventsPerDecision: number;
  /** Those of them that say a new station; a life has a handful. */
  readonly stationEventsPerDecision: number;
  readonly bytesPerDecision: number;
  /** Those of them that a machine needs: without stations and summaries. */
  readonly plainBytesPerDecision: number;
  /** How many of the decisions are deadlines that passed (1 = all): they take an activity, and twice the bytes. */
  readonly shareOfDeadlines: number;
  readonly workflowTasksPerDecision: number;
}

/**
 * A decision is a row that somebody's signal set off, accepted or refused, or a deadline that passed; everything in the
 * histories is shared out among them, but for what moving the clock leaves there.
 */
export function budgetOf(awards: readonly Evidence[]): Budget {
  const decisions = awards.flatMap(({ journal }) => journal).filter(({ person }) => person !== SYSTEM.person);
  const per = (total: number): number => Number((total / decisions.length).toFixed(2));
  const events = unskipped(awards.flatMap(({ runs }) => runs).flatMap((run) => historyOf(run).events ?? []));
  return {
    eventsPerDecision: per(events.length),
    stationEventsPerDecision: per(events.filter(isStation).length),
    bytesPerDecision: Math.round(per(bytesOf(events))),
    plainBytesPerDecision: Math.round(per(bytesOf(plain(events)))),
    shareOfDeadlines: per(decisions.filter(({ person }) => person === CLOCK.person).length),
    workflowTasksPerDecision: per(events.filter(is('EVENT_TYPE_WORKFLOW_TASK_COMPLETED')).length),
  };
}
