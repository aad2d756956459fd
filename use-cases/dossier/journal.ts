import type { AwardEvent } from '../../contract/event.ts';
import type { AcceptedStep } from '../../db/step/find-accepted-steps.ts';

/** What an award has taken, oldest first. */
export type Journal = readonly AcceptedStep[];

export type EventOf<Type extends AwardEvent['type']> = Extract<AwardEvent, { readonly type: Type }>;

/** Returns the events of some types, oldest first. */
export function eventsOf<Type extends AwardEvent['type']>(
  journal: Journal,
  ...types: readonly Type[]
): readonly EventOf<Type>[] {
  const isAsked = (event: AwardEvent): event is EventOf<Type> => types.some((type) => type === event.type);
  return journal.map(({ event }) => event).filter(isAsked);
}
