import { assess } from './assess.ts';
import { paidAs } from './claim.ts';
import type { AssessmentInput, Position } from './input.ts';
import { SCHEDULE } from './items/schedule.ts';
import type { Verdict } from './verdict/verdict.ts';

/** An award on a key: granted, or refused only because the key had nothing left. */
export interface AwardOnKey {
  readonly application: string;
  /** As it would be assessed today; its position is replaced. */
  readonly input: AssessmentInput;
}

/** An award that gains by room on its key, and the verdict on the difference. */
export interface Gainer {
  readonly application: string;
  readonly verdict: Verdict;
}

/**
 * Who gains when a void or a repayment frees room on a key: the highest levels first, each taking what it is due, until
 * the key holds the highest level again.
 * @param position what the ledger says of the key now, payments of these awards included
 */
export function gainers(awards: readonly AwardOnKey[], position: Position): readonly Gainer[] {
  const byLevel = [...awards].sort(
    (a, b) => SCHEDULE[paidAs(b.input.claim)].level - SCHEDULE[paidAs(a.input.claim)].level,
  );
  const found: Gainer[] = [];
  let held = position.held;
  for (const { application, input } of byLevel) {
    const verdict = assess({ ...input, position: { held } });
    if (verdict.outcome === 'refuse') continue;
    found.push({ application, verdict });
    const { enterprise, certificate } = input.claim;
    const award = { enterprise, certificate, item: paidAs(input.claim), policy: input.policy.version };
    held = [...held, { ...award, netPaidFen: 0, committedFen: verdict.amountFen }];
  }
  return found;
}
