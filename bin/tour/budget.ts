import proto from '@temporalio/proto';
import type { Evidence } from '../../audit/audit-award.ts';

/** What a decision costs in the engine, over whole lives. */
export interface Budget {
  readonly eventsPerDecision: number;
  readonly bytesPerDecision: number;
  readonly workflowTasksPerDecision: number;
}

const { History } = proto.temporal.api.history.v1;

/** A decision is a row that somebody's signal set off, accepted or refused; everything in the histories is shared out among them. */
export function budgetOf(awards: readonly Evidence[]): Budget {
  const histories = awards.flatMap(({ runs }) => runs.map(({ history }) => history));
  const decisions = awards
    .flatMap(({ journal }) => journal)
    .filter(({ person }) => person !== 'system' && person !== 'clock').length;
  const per = (total: number): number => Number((total / decisions).toFixed(2));
  const events = histories.flatMap((history) => history.events ?? []);
  return {
    eventsPerDecision: per(events.length),
    bytesPerDecision: Math.round(
      per(histories.reduce((sum, history) => sum + History.encode(history).finish().length, 0)),
    ),
    workflowTasksPerDecision: per(
      events.filter((event) => event.workflowTaskCompletedEventAttributes != null).length,
    ),
  };
}
