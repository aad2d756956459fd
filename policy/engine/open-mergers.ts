import type { IsoDate } from './dates.ts';
import { ancestorsOf, type Succession } from './lineage.ts';
import type { ReportedMerger } from './reported-merger.ts';

/**
 * Returns the reported mergers that nobody has answered and that matter to a claim by a day: the firm that claims, or one from which it
 * inherits, took another one over. What the other one was granted may count, and so the claim waits.
 */
export function openMergers(
  claim: Parameters<typeof ancestorsOf>[0],
  successions: readonly Succession[],
  mergers: readonly ReportedMerger[],
  on: IsoDate,
): readonly ReportedMerger[] {
  const heirs = [claim.enterprise, ...ancestorsOf(claim, successions, on).keys()];
  return mergers.filter(
    (merger) =>
      merger.on <= on && heirs.includes(merger.to) && !successions.some((each) => answers(each, merger)),
  );
}

function answers({ from, to, recognition }: Succession, merger: ReportedMerger): boolean {
  return recognition === null && from === merger.from && to === merger.to;
}
