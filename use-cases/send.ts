import type { SignalPayload, SignalType } from '../contract/signals/catalogue.ts';

/** A signal of the catalogue with its payload. */
export type SentSignal = {
  readonly [Type in SignalType]: { readonly type: Type; readonly payload: SignalPayload<Type> };
}[SignalType];

/**
 * Sends a signal about an application for a person, and waits for its journal row. A command has one effect, however often
 * it is sent.
 * @throws Refused with the reason for which it was not accepted
 */
export type Send = (
  command: { readonly commandId: string; readonly application: string },
  signal: SentSignal,
) => Promise<'accepted' | 'pending'>;
