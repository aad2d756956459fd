import type { AwardEvent } from './event.ts';
import { SYSTEM } from './parties.ts';

/** An event as a Temporal signal carries it: the signal's own name is the type. */
export type Content = Omit<AwardEvent, 'type'>;

/** What is no event cannot say when it was sent: its row takes the instant of the row before it. */
const NO_INSTANT = '1970-01-01T00:00:00.000Z';

/**
 * Returns the event that a Temporal signal carries; its sender is not checked here. A signal that names a command but
 * has not the form of an event comes back as `signal.unreadable`, which no state accepts, so that it is refused on
 * record. Returns null if it names no command: no journal row could answer it.
 *
 * @param signal the name of the Temporal signal
 * @param content its first argument
 */
export function received(signal: string, content: unknown): AwardEvent | null {
  if (!isRecord(content) || !isText(content['commandId'])) return null;
  const event = { ...content, type: signal };
  if (isEnvelope(event)) return event;
  const { commandId } = content;
  return { type: 'signal.unreadable', payload: { signal }, actor: SYSTEM, at: NO_INSTANT, commandId };
}

/** The envelope alone: the machine judges the type, the sender and the payload. */
function isEnvelope(value: Readonly<Record<string, unknown>>): value is AwardEvent & typeof value {
  const { payload, actor, at, expectedVersion } = value;
  return (
    isRecord(payload) &&
    isRecord(actor) &&
    isText(actor['person']) &&
    isText(actor['as']) &&
    isText(at) &&
    !Number.isNaN(Date.parse(at)) &&
    (expectedVersion === undefined || Number.isInteger(expectedVersion))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
