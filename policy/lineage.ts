import { formatKey, keyOf, paidAs, type AwardKey, type Claim } from './claim.ts';
import { SCHEDULE } from './items/schedule.ts';

/** A recorded inheritance: a merger or rename passes everything on (`recognition` null), an assignment one mark or standard (A39). */
export interface Succession {
  readonly from: string;
  readonly to: string;
  readonly recognition: string | null;
}

/** A standard that replaces another: from then on both are one recognition. */
export interface Replacement {
  readonly from: string;
  readonly to: string;
}

export interface Lineage {
  readonly successions: readonly Succession[];
  readonly replacements: readonly Replacement[];
}

/**
 * Every key, as text and in order, whose payments count for a claim: its own, and those it inherits from or shares with.
 * Lock them all in this order and add up what they hold; then Article 18 sees one award however many names it bore.
 */
export function keysOf(claim: Claim, lineage: Lineage): readonly string[] {
  const own = keyOf(claim);
  const isOwnTitle = SCHEDULE[paidAs(claim)].recognition === 'enterprise';
  const named = isOwnTitle ? own : { ...own, recognition: claim.recognition };
  const reached = new Map([own, named].map((key): [string, AwardKey] => [formatKey(key), key]));
  for (const key of reached.values()) {
    for (const next of neighbours(key, lineage, isOwnTitle)) reached.set(formatKey(next), next);
  }
  return [...reached.keys()].sort();
}

function neighbours(
  key: AwardKey,
  { successions, replacements }: Lineage,
  isOwnTitle: boolean,
): readonly AwardKey[] {
  const related = successions
    .filter(({ recognition }) => recognition === null || recognition === key.recognition)
    .flatMap(({ from, to }) => across(key.enterprise, from, to))
    .map((enterprise) => ({
      ...key,
      enterprise,
      recognition: isOwnTitle ? `enterprise:${enterprise}` : key.recognition,
    }));
  const renumbered = replacements
    .flatMap(({ from, to }) => across(key.recognition, from, to))
    .map((recognition) => ({ ...key, recognition }));
  return [...related, ...renumbered];
}

function across(one: string, from: string, to: string): readonly string[] {
  if (one === from) return [to];
  return one === to ? [from] : [];
}
