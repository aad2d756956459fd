import { paidAs, type Claim } from '../claim.ts';
import type { Pack } from '../pack.ts';
import type { Verdict } from '../verdict/verdict.ts';

/** Why a grant needs a decision of the leading group. */
export type GroupReason = 'openClass' | 'introduced' | 'byReference' | 'objection' | 'threshold';

/** What is known of a grant when it is assessed. */
export interface Grant {
  readonly claim: Claim;
  /** Fen. */
  readonly amountFen: number;
  readonly byReference: boolean;
  /** Whether a department objected to the facts. */
  readonly objected: boolean;
  /** Whether the verdict shows a clause that is suspended or doubtful on its day. */
  readonly isDoubtful: boolean;
  /** The amount in fen from which the group decides, as it held when the verdict was reached; null: from none. */
  readonly thresholdFen: number | null;
}

/** Returns whether a verdict shows a clause that later law casts doubt on. */
export function isDoubtful(
  { readings }: Pick<Pack, 'readings'>,
  { rulings }: Pick<Verdict, 'rulings'>,
): boolean {
  const binding = readings.introducedAwards;
  if ('always' in binding) return false;
  return rulings.some(({ id, value }) => id === binding.ruling && (binding.as?.[value] ?? value) === 'warn');
}

/** Every reason for which the leading group has to decide a grant; none if the office does. */
export function groupReasons(
  pack: Pick<Pack, 'item'>,
  { claim, amountFen, byReference, objected, isDoubtful, thresholdFen }: Grant,
): readonly GroupReason[] {
  return [
    ...(pack.item(paidAs(claim)).listedBy === undefined ? [] : (['openClass'] as const)),
    ...(isDoubtful ? (['introduced'] as const) : []),
    ...(byReference ? (['byReference'] as const) : []),
    ...(objected ? (['objection'] as const) : []),
    ...(thresholdFen !== null && amountFen >= thresholdFen ? (['threshold'] as const) : []),
  ];
}
