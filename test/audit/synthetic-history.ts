import { defaultPayloadConverter } from '@temporalio/common';
import proto, { type temporal } from '@temporalio/proto';
import type { CapturedStep } from '../../audit/captured-step.ts';
import type { Run } from '../../audit/history/run.ts';

const { History } = proto.temporal.api.history.v1;
type Event = temporal.api.history.v1.IHistoryEvent;

/**
 * The history that an engine would have kept of an award that was driven by hand, in one run: real protobuf with the same
 * events about the award and none about the engine's own work.
 */
export function syntheticHistory(taken: readonly CapturedStep[]): Run {
  const [first] = taken;
  if (first === undefined) throw new Error('an award that took no step has no history');
  const { application, runId, machineVersion, event } = first.step;
  const input = (...values: readonly unknown[]) => ({
    payloads: values.map((value) => defaultPayloadConverter.toPayload(value)),
  });
  const start = input({ application, machineVersion, first: event });
  const events: Event[] = [{ workflowExecutionStartedEventAttributes: { input: start } }];
  for (const [index, { step, outcome }] of taken.entries()) {
    const { as } = step.event.actor;
    if (as === 'clock') {
      const scheduledEventId = events.length + 1;
      events.push({
        activityTaskScheduledEventAttributes: { activityType: { name: 'recordStep' }, input: input(step) },
      });
      events.push({
        activityTaskCompletedEventAttributes: {
          scheduledEventId: scheduledEventId as never,
          result: input(outcome),
        },
      });
      continue;
    }
    const { type: signalName, ...content } = step.event;
    if (as !== 'system' && index > 0)
      events.push({ workflowExecutionSignaledEventAttributes: { signalName, input: input(content) } });
    events.push({
      markerRecordedEventAttributes: {
        markerName: 'core_local_activity',
        details: { data: input({}), result: input(outcome) },
      },
    });
  }
  const numbered = events.map((recorded, index) => ({ ...recorded, eventId: (index + 1) as never }));
  return { runId, bytes: History.encode({ events: numbered }).finish() };
}
