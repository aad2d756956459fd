import { paidAs, type Claim } from '../claim.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { groupThreshold } from '../operating/group-threshold.ts';

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
}: Grant): readonly GroupReason[] {
  const { value: threshold } = groupThreshold;
  return [
    ...(paidAs(claim) === 'M4' ? (['openClass'] as const) : []),
    ...(isDoubtful ? (['introduced'] as const) : []),
    ...(byReference ? (['byReference'] as const) : []),
    ...(objected ? (['objection'] as const) : []),
    ...(threshold !== null && amountFen >= threshold ? (['threshold'] as const) : []),
  ];
}
