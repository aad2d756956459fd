import type { Merger } from './circular-merger.ts';

/** Who passes on to whom, how, and from which day on. */
export interface Succession extends Merger {
  readonly kind: 'merger' | 'division' | 'assignment';
  readonly on: string;
}

/**
 * Returns the places of successions from a firm that another one takes over as a whole: it is merged once, and passes nothing on after
 * the day of its merger, whichever of the two was entered first.
 */
export function mergedAlready(known: readonly Succession[], added: readonly Succession[]): readonly number[] {
  return placesOf(known, added, isRuledOut);
}

/**
 * Returns the successions by which a firm inherits after the day of its own merger, whichever of the two was entered first: each with
 * the member that names the firm.
 */
export function mergedHeirs(
  known: readonly Succession[],
  added: readonly Succession[],
): readonly { readonly place: number; readonly member: 'from' | 'to' }[] {
  const heirs = placesOf(known, added, inheritsAfter).map((place) => ({ place, member: 'to' }) as const);
  const merged = placesOf(known, added, (one, other) => inheritsAfter(other, one));
  return [...heirs, ...merged.map((place) => ({ place, member: 'from' }) as const)];
}

function placesOf(
  known: readonly Succession[],
  added: readonly Succession[],
  isAgainst: (one: Succession, other: Succession) => boolean,
): readonly number[] {
  return added.flatMap((succession, place) =>
    [...known, ...added.slice(0, place)].some((other) => isAgainst(other, succession)) ? [place] : [],
  );
}

function isRuledOut(one: Succession, other: Succession): boolean {
  if (one.from !== other.from) return false;
  if (one.kind === 'merger' && other.kind === 'merger') return true;
  return (one.kind === 'merger' && one.on < other.on) || (other.kind === 'merger' && other.on < one.on);
}

const inheritsAfter = (merger: Succession, { to, on }: Succession): boolean =>
  merger.kind === 'merger' && merger.from === to && merger.on < on;
