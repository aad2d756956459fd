import { circularMerger, type Merger } from '../../policy/engine/circular-merger.ts';
import { problem, type Problem } from '../../policy/engine/problems.ts';

/**
 * Returns the merger by which a firm would be taken over by itself: by it everything passes on, and nothing passes on to itself.
 * @param placeOf where a merger of those that are added stands
 */
export function circularProblem(
  known: readonly Merger[],
  added: readonly Merger[],
  placeOf: (index: number) => string,
): Problem | null {
  const found = circularMerger(known, added);
  return found === null ? null : problem('circular-merger', placeOf(found), added[found]?.to);
}

/** Returns why nobody can answer for a merger that a register reported; null if it waits for an answer. */
export function openMergerProblem(
  open: readonly { readonly event: string }[],
  event: string,
): Problem | null {
  return open.some((each) => each.event === event) ? null : problem('no-open-merger', 'event', event);
}
