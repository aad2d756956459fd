import { boundPersons, type Actor } from '../../contract/parties.ts';
import type { RefusalCode } from '../../contract/refusals.ts';
import type { Journal } from './journal.ts';

/** With which somebody grants an award. */
const APPROVES: readonly string[] = ['office.approve', 'group.approve'];

type Since = (journal: Journal, actor: Actor) => string | null;

/** The last answer for the unit: since then nothing is asked of it. */
const answered: Since = (journal, actor) =>
  last(journal, ({ event }) => event.actor.as === 'verify' && event.actor.unit === actor.unit);

/** Since the award stands where it does. */
const cameHere: Since = (journal) =>
  journal.findLast(({ stateAfter }, place) => stateAfter !== journal[place - 1]?.stateAfter)?.event.at ??
  null;

/** The rules that a step of the award has set in the way. */
const SINCE: Readonly<Partial<Record<RefusalCode, Since>>> = {
  'state.notAccepting': cameHere,
  'objection.ownApproval': (journal, actor) =>
    last(journal, ({ event }) => APPROVES.includes(event.type) && isBoundWith(event.actor, actor)),
  'duty.alreadyHeld': (journal, actor) =>
    first(journal, ({ event }) => event.actor.as !== actor.as && isBoundWith(event.actor, actor)),
  'unit.another': (journal, actor) =>
    first(journal, ({ event }) => event.actor.unit !== actor.unit && isBoundWith(event.actor, actor)),
  'unit.notAsked': answered,
  'unit.nothingLate': answered,
  'enterprise.ended': (journal) => last(journal, ({ event }) => event.type === 'enterprise.ended'),
  'withdrawal.afterPayment': (journal) => first(journal, ({ event }) => event.type === 'payment.confirm'),
};

/**
 * Returns since when a rule stands in somebody's way (ISO 8601, UTC); null if no step of the award brought it about.
 * @param actor in the capacity in which they would act
 */
export function blockedSince(journal: Journal, code: RefusalCode, actor: Actor): string | null {
  return SINCE[code]?.(journal, actor) ?? null;
}

function isBoundWith(one: Actor, other: Actor): boolean {
  return boundPersons(one).some((person) => boundPersons(other).includes(person));
}

type Holds = (step: Journal[number]) => boolean;

function first(journal: Journal, holds: Holds): string | null {
  return journal.find(holds)?.event.at ?? null;
}

function last(journal: Journal, holds: Holds): string | null {
  return journal.findLast(holds)?.event.at ?? null;
}
