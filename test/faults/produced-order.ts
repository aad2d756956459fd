import type { Award } from './award.ts';
import type { Field } from './field.ts';
import type { Plan } from './plan.ts';
import { defaultPayloadConverter } from '@temporalio/common';

export async function producedOrder(field: Field, award: Award, plan: Plan): Promise<string> {
  const rows = await award.journal();
  const seen: string[] = [];
  for (const runId of new Set(rows.map((r) => r.runId))) {
    const { events } = await field.client.workflow.getHandle(award.id, runId).fetchHistory();
    for (const e of events ?? []) {
      if (e.workflowTaskTimedOutEventAttributes) seen.push('TimedOut');
      if (e.workflowTaskFailedEventAttributes) seen.push('Failed');
      if (e.workflowTaskStartedEventAttributes) seen.push('s');
      if (e.workflowTaskCompletedEventAttributes) seen.push('c');
      if (e.timerFiredEventAttributes) seen.push('TIMER');
      if (e.workflowExecutionSignaledEventAttributes) {
        const m = defaultPayloadConverter.fromPayload(
          (e.workflowExecutionSignaledEventAttributes.input?.payloads ?? [])[0] as never,
        ) as { commandId: string };
        seen.push('S' + m.commandId.split('-')[1]);
      }
      if (e.activityTaskScheduledEventAttributes) seen.push('act');
    }
    seen.push('|');
  }
  return plan.stage === 'returned' ? seen.join(' ') : plan.stage;
}
