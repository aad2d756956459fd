import type { Actor } from './parties.ts';
import type { SignalPayload, SignalType } from './signals/catalogue.ts';
import type { Deadline, DeadlineName } from './deadlines.ts';
import type { SystemEvent } from './system-event.ts';

/** Who handed an event to the engine: a process of this installation, by its key. */
export interface Signature {
  /** Id of a key on record (`sender_keys`); empty if the message bore no signature. */
  readonly key: string;
  /** Ed25519 over the canonical bytes of the award's id and the event, in base64url. */
  readonly signature: string;
  /** When it was signed (UTC, ISO 8601), if that is not the event's own instant. */
  readonly on?: string;
}

interface Envelope<Type extends string, Payload> {
  readonly type: Type;
  readonly payload: Payload;
  readonly actor: Actor;
  /** When the API received it, when a deadline fell due, or when the step that caused it happened (UTC, ISO 8601). */
  readonly at: string;
  /** Unique for ever; its journal row is the answer. */
  readonly commandId: string;
  /** The version that the sender saw (`If-Match`); another one is refused. */
  readonly expectedVersion?: number;
  /** Of everything that was sent; an event without one is of the award's own making: a deadline, or what a step reports. */
  readonly signed?: Signature;
  /** The `at` that was signed, if the award had gone past it already: time never runs backwards. */
  readonly sentAt?: string;
}

/** What a person or a program sends. */
export type Signal = { [T in SignalType]: Envelope<T, SignalPayload<T>> }[SignalType];

/** What an activity reports after a step. */
export type Report = {
  [E in SystemEvent as E['type']]: Envelope<E['type'], E['payload']>;
}[SystemEvent['type']];

/** A deadline that has passed, as it was set. */
export type Passed = {
  [N in DeadlineName]: Envelope<N, { readonly due: string } & Omit<Deadline, 'name' | 'at'>>;
}[DeadlineName];

/** A Temporal signal that names a command but is no event: `signal` is the name that it came under. Nothing accepts it. */
export type Unreadable = Envelope<'signal.unreadable', { readonly signal: string }>;

/** Everything that an award takes, one after the other. */
export type AwardEvent = Signal | Report | Passed | Unreadable;
