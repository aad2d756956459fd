import { paidAs, type Claim } from '../../../engine/claim.ts';
import type { Verdict } from '../../../engine/verdict/verdict.ts';

/** Why a grant needs a decision of the leading group. The text sends it major problems (Article 15) and names none. */
export type GroupReason = 'openClass' | 'introduced' | 'byReference' | 'objection' | 'threshold';

/** What is known of a grant when it is assessed. */
export interface Grant {
  readonly claim: Claim;
  /** Fen. */
  readonly amountFen: number;
  readonly byReference: boolean;
  /** Whether a department objected to the facts. */
  readonly objected: boolean;
  /** Whether the verdict shows a clause that is suspended or doubtful on its day (F5). */
  readonly isDoubtful: boolean;
  /** The amount in fen from which the group decides, as it held when the verdict was reached; null: from none. */
  readonly thresholdFen: number | null;
}

/** Whether a verdict shows a clause that later law casts doubt on (F5). */
export function isDoubtful({ rulings }: Pick<Verdict, 'rulings'>): boolean {
  return rulings.some(({ id, value }) => id === 'F5' && value === 'warn');
}

/** Every reason for which the leading group has to decide a grant; none if the office does. Not from the policy text. */
export function groupReasons({
  claim,
  amountFen,
  byReference,
  objected,
  isDoubtful,
  thresholdFen,
}: Grant): readonly GroupReason[] {
  return [
    ...(paidAs(claim) === 'M4' ? (['openClass'] as const) : []),
    ...(isDoubtful ? (['introduced'] as const) : []),
    ...(byReference ? (['byReference'] as const) : []),
    ...(objected ? (['objection'] as const) : []),
    ...(thresholdFen !== null && amountFen >= thresholdFen ? (['threshold'] as const) : []),
  ];
}
