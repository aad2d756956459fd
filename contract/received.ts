import type { AwardEvent, Signature } from './event.ts';
import { SYSTEM } from './parties.ts';
import { isStorable } from './storable.ts';

/** An event as a Temporal signal carries it: the signal's own name is the type. */
export type Content = Omit<AwardEvent, 'type'>;

/** What is no event cannot say when it was sent: its row takes the instant of the row before it. */
const NO_INSTANT = '1970-01-01T00:00:00.000Z';
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/;
const UNSIGNED: Signature = { key: '', signature: '' };

/**
 * Returns the event that a Temporal signal carries; whether its signature is right is not checked here. A signal that names a
 * command but has not the form of an event comes back as `signal.unreadable`, which no state accepts, so that it is refused on
 * record. Returns null if it names no command: no journal row could answer it.
 *
 * @param signal the name of the Temporal signal
 * @param content its first argument
 */
export function received(signal: string, content: unknown): AwardEvent | null {
  if (!isRecord(content) || !isText(content['commandId']) || !isStorable(content['commandId'])) return null;
  const event = { ...content, type: signal };
  if (isEnvelope(event) && isStorable(event)) return asSent(event);
  const { commandId } = content;
  const payload = { signal: isStorable(signal) ? signal : '' };
  return asSent({ type: 'signal.unreadable', payload, actor: SYSTEM, at: NO_INSTANT, commandId });
}

/** Returns an event as something that came from outside: it always has a signature, which may be none. */
export function asSent({ sentAt: _, ...event }: AwardEvent): AwardEvent {
  return { ...event, signed: isSignature(event.signed) ? event.signed : UNSIGNED };
}

/** Returns an event as an award takes it that has come to an instant: it is dated no earlier than that. */
export function noEarlierThan(event: AwardEvent, at: string): AwardEvent {
  if (Date.parse(event.at) >= Date.parse(at)) return event;
  return event.signed === undefined ? { ...event, at } : { ...event, at, sentAt: event.at };
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
    INSTANT.test(at) &&
    !Number.isNaN(Date.parse(at)) &&
    (expectedVersion === undefined || Number.isInteger(expectedVersion))
  );
}

function isSignature(value: unknown): value is Signature {
  if (!isRecord(value)) return false;
  const { key, signature, on } = value;
  return isText(key) && isText(signature) && (on === undefined || (isText(on) && INSTANT.test(on)));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
