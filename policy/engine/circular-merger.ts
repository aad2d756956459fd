/** A firm that another one took over. */
export interface Merger {
  readonly from: string;
  readonly to: string;
}

/** Returns the place of the first merger by which a firm would be taken over by itself, by others in between or not; null if none is. */
export function circularMerger(known: readonly Merger[], added: readonly Merger[]): number | null {
  const into = new Map<string, Set<string>>();
  for (const { from, to } of known) addTo(into, from, to);
  for (const [place, { from, to }] of added.entries()) {
    if (reaches(into, to, from)) return place;
    addTo(into, from, to);
  }
  return null;
}

function addTo(into: Map<string, Set<string>>, from: string, to: string): void {
  into.set(from, (into.get(from) ?? new Set()).add(to));
}

function reaches(into: ReadonlyMap<string, ReadonlySet<string>>, from: string, aim: string): boolean {
  const seen = new Set([from]);
  for (const firm of seen) for (const next of into.get(firm) ?? []) seen.add(next);
  return seen.has(aim);
}
