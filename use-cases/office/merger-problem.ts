import { circularMerger } from '../../policy/engine/circular-merger.ts';
import { mergedAlready, mergedHeirs, type Succession } from '../../policy/engine/merged-already.ts';
import { problem, type Problem } from '../../policy/engine/problems.ts';

/**
 * Returns what speaks against successions beside those on record: by a merger everything of a firm passes on, so that nothing passes on
 * to itself, and nothing is left of the firm that could pass on to another one, or inherit.
 * @param placeOf where something of a succession that is added stands
 */
export function successionProblems(
  known: readonly Succession[],
  added: readonly Succession[],
  placeOf: (index: number, member: 'from' | 'to') => string,
): readonly Problem[] {
  const mergers = added.flatMap(({ kind }, place) => (kind === 'merger' ? [place] : []));
  const circular = circularMerger(
    known.filter(({ kind }) => kind === 'merger'),
    added.filter(({ kind }) => kind === 'merger'),
  );
  const found = circular === null ? undefined : mergers[circular];
  return [
    ...(found === undefined ? [] : [problem('circular-merger', placeOf(found, 'to'), added[found]?.to)]),
    ...mergedAlready(known, added).map((place) =>
      problem('merged-already', placeOf(place, 'from'), added[place]?.from),
    ),
    ...mergedHeirs(known, added).map(({ place, member }) =>
      problem('merged-heir', placeOf(place, member), added[place]?.[member]),
    ),
  ];
}

/** Returns why nobody can answer for a merger that a register reported; null if it waits for an answer. */
export function openMergerProblem(
  open: readonly { readonly event: string }[],
  event: string,
): Problem | null {
  return open.some((each) => each.event === event) ? null : problem('no-open-merger', 'event', event);
}
