import { isUnproved, type Refusal } from '../../contract/refusals.ts';
import type { AwardEvent } from '../../contract/event.ts';

interface Row {
  readonly application: string;
  readonly seq: number;
  readonly event: AwardEvent;
  readonly refusal: Refusal | null;
}

/** Who is named beside an event that nobody has signed. */
const NOBODY = 'nobody';

/**
 * The command that a row answers. What nobody has signed answers none: it would take the place of the command that it names, so its
 * row bears its own place.
 */
export function commandIdOf({ application, seq, event, refusal }: Row): string {
  return isUnproved(refusal) ? `${application}/${String(seq)}/unproved` : event.commandId;
}

/** The person for whom a row stands; nobody, if it is not known who sent it. */
export function personOf({ event, refusal }: Row): string {
  return isUnproved(refusal) ? NOBODY : event.actor.person;
}
