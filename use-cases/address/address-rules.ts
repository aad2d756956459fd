import type { Confirmation } from '../../db/notification/addresses.ts';

/** How often a wrong code may be tried before it is void. */
export const MOST_TRIES = 5;
/** How many letters with codes a person may have sent in a day, to whatever addresses: nobody's mailbox is flooded. */
export const MOST_LETTERS = 5;
export const DAY_MS = 24 * 3_600_000;

/**
 * How long somebody waits before they may ask for another letter, in whole seconds; 0 if they need not.
 * @param asked when they asked, oldest first
 */
export function secondsUntilNextLetter(asked: readonly Date[], now: number): number {
  const freeing = asked.at(-MOST_LETTERS);
  if (freeing === undefined) return 0;
  return Math.max(Math.ceil((freeing.getTime() + DAY_MS - now) / 1000), 0);
}

/** Why a code confirms nothing whatever is typed; null if it may be tried. */
export function voidBecause(
  { until, tries }: Confirmation,
  now: number,
): 'notSent' | 'expired' | 'triedTooOften' | null {
  if (until === null) return 'notSent';
  if (tries >= MOST_TRIES) return 'triedTooOften';
  return now < Date.parse(until) ? null : 'expired';
}
