import { isSpanContextValid, TraceFlags, type SpanContext } from '@opentelemetry/api';

/**
 * The place of a command's sending in its trace, which is a function of the command's id: API and worker know the
 * trace if they know the command, and nothing of it has to be carried through a history. Null for ids that no API
 * process drew.
 */
export function commandTrace(commandId: string): SpanContext | null {
  const place = {
    traceId: commandId,
    spanId: commandId.slice(16),
    traceFlags: TraceFlags.SAMPLED,
    isRemote: true,
  };
  return isSpanContextValid(place) ? place : null;
}
