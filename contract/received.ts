import type { Message } from './message.ts';
import { SYSTEM } from './parties.ts';

/** An award cannot say when it was sent: its row takes the instant of the row before it. */
const NO_INSTANT = '1970-01-01T00:00:00.000Z';

/**
 * Returns the message that a Temporal signal carries, whoever sent it. A signal that names a command but is no message
 * of its own name comes back as `signal.unreadable`, which no state accepts, so that it is refused on record.
 * Returns null if it names no command: no journal row could answer it.
 *
 * @param signal the name of the Temporal signal, which is the event's own name
 * @param content its first argument
 */
export function received(signal: string, content: unknown): Message | null {
  if (isMessage(signal, content)) return content;
  if (!isRecord(content) || !isText(content['commandId'])) return null;
  const { commandId } = content;
  return { type: 'signal.unreadable', payload: { signal }, actor: SYSTEM, at: NO_INSTANT, commandId };
}

/** The envelope alone: the machine judges the name, the sender and the payload. */
function isMessage(signal: string, content: unknown): content is Message {
  if (!isRecord(content) || content['type'] !== signal) return false;
  const { payload, actor, at, commandId, expectedVersion } = content;
  return (
    isRecord(payload) &&
    isRecord(actor) &&
    isText(actor['person']) &&
    isText(actor['as']) &&
    isText(at) &&
    !Number.isNaN(Date.parse(at)) &&
    isText(commandId) &&
    (expectedVersion === undefined || Number.isInteger(expectedVersion))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
