import { boundPersons, type Actor } from '../../contract/parties.ts';
import type { RefusalCode } from '../../contract/refusals.ts';
import type { Journal } from './journal.ts';

/**
 * Returns since when a rule stands in somebody's way (ISO 8601, UTC); null if no step of the award brought it about.
 * @param actor in the capacity in which they would act
 */
export function blockedSince(journal: Journal, code: RefusalCode, actor: Actor): string | null {
  switch (code) {
    case 'duty.alreadyHeld':
      return first(journal, (other) => other.as !== actor.as && isBoundWith(other, actor));
    case 'unit.another':
      return first(journal, (other) => other.unit !== actor.unit && isBoundWith(other, actor));
    case 'unit.notAsked':
    case 'unit.nothingLate':
      return last(journal, (other) => other.as === 'verify' && other.unit === actor.unit);
    case 'enterprise.ended':
      return journal.findLast(({ event }) => event.type === 'enterprise.ended')?.event.at ?? null;
    case 'withdrawal.afterPayment':
      return journal.find(({ event }) => event.type === 'payment.confirm')?.event.at ?? null;
    default:
      return null;
  }
}

const isBoundWith = (one: Actor, other: Actor): boolean =>
  boundPersons(one).some((person) => boundPersons(other).includes(person));

const first = (journal: Journal, holds: (actor: Actor) => boolean): string | null =>
  journal.find(({ event }) => holds(event.actor))?.event.at ?? null;

const last = (journal: Journal, holds: (actor: Actor) => boolean): string | null =>
  journal.findLast(({ event }) => holds(event.actor))?.event.at ?? null;
