import { paidAs, type Claim } from '../claim.ts';
import { groupThreshold } from '../operating/group-threshold.ts';

/** Why a grant needs a decision of the leading group. The text sends it major problems (Article 15) and names none. */
export type GroupReason = 'openClass' | 'byReference' | 'objection' | 'threshold';

/** What is known of a grant when it is assessed. */
export interface Grant {
  readonly claim: Claim;
  /** Fen. */
  readonly amountFen: number;
  readonly byReference: boolean;
  /** Whether a department objected to the facts. */
  readonly objected: boolean;
}

/** Every reason for which the leading group has to decide a grant; none if the office does. Not from the policy text. */
export function groupReasons({ claim, amountFen, byReference, objected }: Grant): readonly GroupReason[] {
  const { value: threshold } = groupThreshold;
  return [
    ...(paidAs(claim) === 'M4' ? (['openClass'] as const) : []),
    ...(byReference ? (['byReference'] as const) : []),
    ...(objected ? (['objection'] as const) : []),
    ...(threshold !== null && amountFen >= threshold ? (['threshold'] as const) : []),
  ];
}
