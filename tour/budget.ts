import type { Evidence } from '../audit/audit-award.ts';
import { historyOf } from '../audit/history/run.ts';

/** What a decision costs in the engine, over whole lives. */
export interface Budget {
  readonly eventsPerDecision: number;
  /** Those of them that say a new station; a life has a handful. */
  readonly stationEventsPerDecision: number;
  readonly bytesPerDecision: number;
  readonly workflowTasksPerDecision: number;
}

/**
 * A decision is a row that somebody's signal set off, accepted or refused, or a deadline that passed; everything in the
 * histories is shared out among them.
 */
export function budgetOf(awards: readonly Evidence[]): Budget {
  const runs = awards.flatMap((award) => award.runs);
  const decisions = awards
    .flatMap(({ journal }) => journal)
    .filter(({ person }) => person !== 'system').length;
  const per = (total: number): number => Number((total / decisions).toFixed(2));
  const events = runs.flatMap((run) => historyOf(run).events ?? []);
  return {
    eventsPerDecision: per(events.length),
    stationEventsPerDecision: per(
      events.filter((event) => event.upsertWorkflowSearchAttributesEventAttributes != null).length,
    ),
    bytesPerDecision: Math.round(per(runs.reduce((sum, { bytes }) => sum + bytes.length, 0))),
    workflowTasksPerDecision: per(
      events.filter((event) => event.workflowTaskCompletedEventAttributes != null).length,
    ),
  };
}
