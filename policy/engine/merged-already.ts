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
  return added.flatMap((succession, place) =>
    [...known, ...added.slice(0, place)].some((other) => isRuledOut(other, succession)) ? [place] : [],
  );
}

function isRuledOut(one: Succession, other: Succession): boolean {
  if (one.from !== other.from) return false;
  if (one.kind === 'merger' && other.kind === 'merger') return true;
  return (one.kind === 'merger' && one.on < other.on) || (other.kind === 'merger' && other.on < one.on);
}
