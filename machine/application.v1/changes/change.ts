import type { Effect, WireClaim } from '../../../contract/effects.ts';
import type { AwardEvent } from '../../../contract/event.ts';
import { boundPersons } from '../../../contract/parties.ts';
import type { Context } from '../context.ts';

export interface Given {
  readonly context: Context;
  readonly event: AwardEvent;
}
/** What an event changes in the context. */
export type Change = (given: Given) => Partial<Context>;
/** What an event sets off. */
export interface Effects {
  (given: Given): readonly Effect[];
  /** All that it can be; the table of the machine names them. */
  readonly kinds: readonly Kind[];
}
type Kind = Effect['kind'];
type EffectOf<K extends Kind> = Extract<Effect, { readonly kind: K }>;

/** Returns a function that gives effects of these kinds and of no other. */
export function asks<K extends Kind>(
  kinds: readonly K[],
  make: (given: Given) => readonly EffectOf<K>[],
): Effects {
  return Object.assign((given: Given): readonly Effect[] => make(given), { kinds });
}

/** Effects that concern the claim; before the submission there is none. */
export const onClaim = <K extends Kind>(
  kinds: readonly K[],
  make: (claim: WireClaim, given: Given) => readonly EffectOf<K>[],
): Effects => asks(kinds, (given) => (given.context.claim === null ? [] : make(given.context.claim, given)));

/** The same for what is counted: a replacement that the applicant declares counts once the office has confirmed it. */
export const onCounted = <K extends Kind>(
  kinds: readonly K[],
  make: (claim: WireClaim, given: Given) => readonly EffectOf<K>[],
): Effects =>
  onClaim(kinds, (claim, given) =>
    make(given.context.replacement === 'confirmed' ? claim : withoutReplacement(claim), given),
  );

const withoutReplacement = ({ replaces: _, ...claim }: WireClaim): WireClaim => claim;

/** The person who acts holds that capacity on this application from now on. */
export const holdDuty: Change = ({ context, event: { actor } }) => {
  if (actor.as === 'clock' || actor.as === 'system' || actor.as === 'registry') return {};
  const capacity = actor.as;
  const held = boundPersons(actor).map((person) => [person, capacity] as const);
  return { duties: { ...context.duties, ...Object.fromEntries(held) } };
};
