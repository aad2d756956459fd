import { defaultPayloadConverter } from '@temporalio/common';
import type { temporal } from '@temporalio/proto';
import type { AwardEvent } from '../../contract/event.ts';
import type { Played } from './choreography.ts';
import type { Field } from './field.ts';
import { clearHistory } from '../support/clear-history.ts';

/**
 * The fault as the history shows it: a lost task, and after it, in the order in which they arrived while it ran, the second
 * signal and the timer. Null if the machine was too slow for the plan and something else happened.
 */
export async function producedFault(
  field: Field,
  { plan: { fault }, award, second }: Played,
): Promise<string | null> {
  if (second === null) return null;
  if (fault.kind !== 'signalRow') return fault.kind;
  if (fault.fate !== 'lost') return fault.fate;
  const runIds = new Set((await award.journal()).map(({ runId }) => runId));
  for (const runId of runIds) {
    const { events } = await clearHistory(field.client, award.id, runId);
    const named = (events ?? []).map((event) => nameOf(event, second)).filter((name) => name !== null);
    const story = named.filter((name, index) => name !== named[index - 1]);
    const waiting = fault.order.filter((act) => act !== 'row');
    if (story.join(' ').includes(['lost', ...waiting].join(' '))) return fault.order.join(', ');
  }
  return null;
}

type Event = temporal.api.history.v1.IHistoryEvent;

function nameOf(event: Event, second: string): 'lost' | 'signal' | 'timer' | null {
  if (event.workflowTaskTimedOutEventAttributes != null) return 'lost';
  if (event.timerFiredEventAttributes != null) return 'timer';
  const [payload] = event.workflowExecutionSignaledEventAttributes?.input?.payloads ?? [];
  if (payload === undefined) return null;
  const { commandId } = defaultPayloadConverter.fromPayload<AwardEvent>(payload);
  return commandId === second ? 'signal' : null;
}
