import type { AwardEvent } from '../../contract/event.ts';
import { received } from '../../contract/received.ts';
import { repeatedMember } from '../../contract/repeated-member.ts';
import type { Carried, Outcome, Start } from '../../contract/step.ts';
import { bytesAt, fieldsOf, NOTHING, textOf, valueAt, type Field } from './wire.ts';

/** What of a history says something about an award; all else is how the engine worked. */
export type Recorded =
  | { readonly kind: 'started'; readonly start: Start }
  /** Null if it names no command. */
  | { readonly kind: 'signaled'; readonly event: AwardEvent | null }
  /** A local activity has answered. */
  | { readonly kind: 'answered'; readonly outcome: Outcome }
  | {
      readonly kind: 'scheduled';
      readonly id: number;
      readonly activity: string;
      readonly input: readonly unknown[];
    }
  | { readonly kind: 'completed'; readonly scheduled: number; readonly result: unknown }
  | { readonly kind: 'continued'; readonly runId: string; readonly start: Start }
  | { readonly kind: 'ended'; readonly result: Carried }
  /** Failed, timed out, terminated or canceled: nothing here ends a run in this way. */
  | { readonly kind: 'broken' };

/**
 * Reads the protobuf bytes of a `temporal.api.history.v1.History`, without the engine.
 * @throws Error if the bytes are no history, or its events are not numbered without gap
 */
export function readHistory(bytes: Uint8Array): readonly Recorded[] {
  const events = fieldsOf(bytes).filter(({ number }) => number === 1);
  if (events.length === 0) throw new Error('there is no event in it');
  return events.flatMap((event, index) => {
    const fields = fieldsOf(event.bytes);
    const id = valueAt(fields, EVENT_ID);
    if (id !== index + 1) throw new Error(`event ${index + 1} has the number ${id}`);
    const attributes = fields.find(({ number }) => number in READ);
    return attributes === undefined ? [] : (READ[attributes.number]?.(attributes.bytes, id) ?? []);
  });
}

/** Field numbers of `HistoryEvent`, and of the attributes of each kind of event. */
const EVENT_ID = 1;
const READ: Readonly<Record<number, (bytes: Uint8Array, id: number) => Recorded | null>> = {
  6: (bytes) => ({ kind: 'started', start: payloadOf(bytesAt(fieldsOf(bytes), 6)) as Start }),
  7: (bytes) => ({ kind: 'ended', result: payloadOf(bytesAt(fieldsOf(bytes), 1)) as Carried }),
  8: () => ({ kind: 'broken' }),
  9: () => ({ kind: 'broken' }),
  15(bytes, id) {
    const fields = fieldsOf(bytes);
    const activity = textOf(bytesAt(fieldsOf(bytesAt(fields, 2)), 1));
    return { kind: 'scheduled', id, activity, input: payloadsOf(bytesAt(fields, 6)) };
  },
  17(bytes) {
    const fields = fieldsOf(bytes);
    return { kind: 'completed', scheduled: valueAt(fields, 2), result: payloadOf(bytesAt(fields, 1)) };
  },
  25: answered,
  26(bytes) {
    const fields = fieldsOf(bytes);
    const event = received(textOf(bytesAt(fields, 1)), payloadOf(bytesAt(fields, 2)));
    return { kind: 'signaled', event };
  },
  27: () => ({ kind: 'broken' }),
  29: () => ({ kind: 'broken' }),
  33(bytes) {
    const fields = fieldsOf(bytes);
    return {
      kind: 'continued',
      runId: textOf(bytesAt(fields, 1)),
      start: payloadOf(bytesAt(fields, 4)) as Start,
    };
  },
};

/** The marker of a local activity; the only one here is `recordStep`. */
function answered(bytes: Uint8Array): Recorded | null {
  const fields = fieldsOf(bytes);
  if (textOf(bytesAt(fields, 1)) !== 'core_local_activity') return null;
  const result = entryOf(fields, 2, 'result');
  if (result === null) throw new Error('a local activity has failed for good');
  return { kind: 'answered', outcome: payloadOf(result) as Outcome };
}

/** The one value of a `Payloads`; undefined if there is none. */
function payloadOf(payloads: Uint8Array): unknown {
  return payloadsOf(payloads)[0];
}

function payloadsOf(payloads: Uint8Array): readonly unknown[] {
  const values: unknown[] = [];
  for (const { number, bytes } of fieldsOf(payloads)) if (number === 1) values.push(valueOf(fieldsOf(bytes)));
  return values;
}

/** What a `Payload` says. */
function valueOf(payload: readonly Field[]): unknown {
  const encoding = textOf(entryOf(payload, 1, 'encoding') ?? NOTHING);
  if (encoding === 'json/plain') return jsonOf(textOf(bytesAt(payload, 2)));
  if (encoding === 'binary/null') return null;
  if (encoding === 'binary/plain') return bytesAt(payload, 2);
  throw new Error(`a payload is encoded as ${encoding || 'nothing'}`);
}

/** The value of a text. A text that is what its value is written as has no member twice, which is found sooner than by looking for one. */
function jsonOf(text: string): unknown {
  const value: unknown = JSON.parse(text);
  const repeated = JSON.stringify(value) === text ? null : repeatedMember(text);
  if (repeated !== null) throw new Error(`a payload has ${repeated.at} twice`);
  return value;
}

/** The value of a map's entry; null if the map has none of that name. */
function entryOf(fields: readonly Field[], number: number, name: string): Uint8Array | null {
  for (const field of fields) {
    if (field.number !== number) continue;
    const entry = fieldsOf(field.bytes);
    if (textOf(bytesAt(entry, 1)) === name) return bytesAt(entry, 2);
  }
  return null;
}
