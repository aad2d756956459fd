import { defaultPayloadConverter } from '@temporalio/common';
import proto, { type temporal } from '@temporalio/proto';
import type { Evidence } from '../../audit/audit-award.ts';

type Event = temporal.api.history.v1.IHistoryEvent;
type Payloads = NonNullable<NonNullable<Event['workflowExecutionSignaledEventAttributes']>['input']>;

const { History: Codec } = proto.temporal.api.history.v1;

/** The same evidence with other events in one of its runs; the bytes are decoded anew, so that nothing is shared. */
export function forged(evidence: Evidence, run: number, edit: (events: Event[]) => Event[]): Evidence {
  const runs = evidence.runs.map(({ runId, bytes }, index) => {
    if (index !== run) return { runId, bytes };
    const events = edit(Codec.decode(bytes).events);
    return { runId, bytes: Codec.encode({ events }).finish() };
  });
  return { ...evidence, runs };
}

/** Rewrites what a payload says. */
export function rewrite<T>(payloads: Payloads | null | undefined, change: (value: T) => T): void {
  const [payload] = payloads?.payloads ?? [];
  if (payloads == null || payload === undefined) throw new Error('there is nothing to rewrite');
  const changed = defaultPayloadConverter.toPayload(change(defaultPayloadConverter.fromPayload<T>(payload)));
  payloads.payloads = [changed];
}

/** Which version a signal says that its sender saw; 0 if it says none. */
export function versionSeen({ payloads }: Payloads): number {
  const [payload] = payloads ?? [];
  if (payload === undefined) throw new Error('a signal has a payload');
  return defaultPayloadConverter.fromPayload<{ expectedVersion?: number }>(payload).expectedVersion ?? 0;
}

/** The signals of a type, or all, oldest first. */
export function signals(events: readonly Event[], type?: string): { event: Event; input: Payloads }[] {
  return events.flatMap((event) => {
    const { input, signalName } = event.workflowExecutionSignaledEventAttributes ?? {};
    return input != null && (type === undefined || signalName === type) ? [{ event, input }] : [];
  });
}

/** What each local activity answered, oldest first. */
export function outcomes(events: readonly Event[]): Payloads[] {
  return events.flatMap((event) => event.markerRecordedEventAttributes?.details?.['result'] ?? []);
}

/**
 * The events without one whole decision: its signal, its workflow task and what that recorded. Everything after it is
 * numbered anew, as somebody would do who wants no gap to be seen.
 */
export function withoutDecision(events: readonly Event[], signal: Event): Event[] {
  const from = events.indexOf(signal);
  const next = events.findIndex(
    (event, index) => index > from && event.workflowExecutionSignaledEventAttributes != null,
  );
  const dropped = events.slice(from, next);
  const markers = dropped.filter((event) => event.markerRecordedEventAttributes != null).length;
  const gap = dropped.length;
  const first = Number(signal.eventId);
  const moved = (id: unknown): number => (Number(id) < first ? Number(id) : Number(id) - gap);
  const after = events.slice(next).map((event) => {
    const { markerRecordedEventAttributes: marker, activityTaskScheduledEventAttributes: activity } = event;
    for (const attributes of Object.values(event)) refersAnew(attributes, moved);
    if (marker != null)
      rewrite<{ seq: number; activity_id: string }>(marker.details?.['data'], (data) => ({
        ...data,
        seq: data.seq - markers,
        activity_id: String(Number(data.activity_id) - markers),
      }));
    if (activity != null) activity.activityId = String(Number(activity.activityId) - markers);
    event.eventId = moved(event.eventId) as never;
    return event;
  });
  return [...events.slice(0, from), ...after];
}

const REFERENCES = ['scheduledEventId', 'startedEventId', 'workflowTaskCompletedEventId'];

/** Points what an event says of earlier ones to their new numbers. */
function refersAnew(attributes: unknown, moved: (id: unknown) => number): void {
  if (typeof attributes !== 'object' || attributes === null) return;
  const fields = attributes as Record<string, unknown>;
  for (const name of REFERENCES)
    if (Object.hasOwn(fields, name) && fields[name] != null) fields[name] = moved(fields[name]);
}
