import type { Effect, WireClaim } from '../../../contract/effects.ts';
import type { Message } from '../../../contract/message.ts';
import { boundPersons } from '../../../contract/parties.ts';
import type { Context } from '../context.ts';

export interface Given {
  readonly context: Context;
  readonly event: Message;
}
/** What an event changes in the context. */
export type Change = (given: Given) => Partial<Context>;
/** What an event sets off. */
export type Effects = (given: Given) => readonly Effect[];

/** Effects that concern the claim; before the submission there is none. */
export const onClaim =
  (make: (claim: WireClaim, given: Given) => readonly Effect[]): Effects =>
  (given) =>
    given.context.claim === null ? [] : make(given.context.claim, given);

/** Whoever acts holds that capacity on this application from now on. */
export const holdDuty: Change = ({ context, event: { actor } }) => {
  if (actor.as === 'clock' || actor.as === 'system' || actor.as === 'registry') return {};
  const capacity = actor.as;
  const held = boundPersons(actor).map((person) => [person, capacity] as const);
  return { duties: { ...context.duties, ...Object.fromEntries(held) } };
};
