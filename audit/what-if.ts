import { assess } from '../policy/engine/assess.ts';
import { paidAs } from '../policy/engine/claim.ts';
import type { IsoDate } from '../policy/engine/dates.ts';
import type { AssessmentInput } from '../policy/engine/input.ts';
import type { ChosenRulings } from '../policy/engine/rulings/ruling.ts';
import { packOf } from '../policy/packs/versions.ts';
import type { Verdict } from '../policy/engine/verdict/verdict.ts';

/** What is changed in thought; an empty change changes nothing. */
export interface Change {
  /** Answers to open questions, in place of those of each day. */
  readonly rulings?: ChosenRulings;
  /** The amount of an item, in fen. */
  readonly amounts?: Readonly<Record<string, number>>;
  /** The day from which the policy takes effect. */
  readonly effectiveFrom?: IsoDate;
}

/** The newest verdict of a decided award. */
export interface DecidedAward {
  readonly application: string;
  readonly input: AssessmentInput;
  readonly verdict: Verdict;
}

/** What a change would do. Integer fen; nothing of it is written anywhere. */
export interface WhatIf {
  readonly awards: number;
  readonly changed: readonly {
    readonly application: string;
    readonly enterprise: string;
    readonly beforeFen: number;
    readonly afterFen: number;
    readonly code: string;
  }[];
  readonly byEnterprise: Readonly<Record<string, number>>;
  /** More, or less, that the budget would have paid. */
  readonly budgetFen: number;
  /** Changed rulings that no decided award turned on: these awards cannot show what they change. */
  readonly unseen: readonly string[];
}

/**
 * Judges every decided award again from its recorded facts, with something changed. Each award keeps the ledger position
 * that it was judged on: what a change would have done to a later award on the same key is not followed. Pure.
 */
export function whatIf(awards: readonly DecidedAward[], change: Change): WhatIf {
  const used = new Set<string>();
  const changed = awards.flatMap(({ application, input, verdict }) => {
    const { amountFen: afterFen, code, rulings } = judged(input, change);
    const { amountFen: beforeFen } = verdict;
    for (const { id } of [...verdict.rulings, ...rulings]) used.add(id);
    const { enterprise } = input.claim;
    if (afterFen === beforeFen && code === verdict.code) return [];
    return [{ application, enterprise, beforeFen, afterFen, code }];
  });
  const byEnterprise: Record<string, number> = {};
  for (const { enterprise, beforeFen, afterFen } of changed)
    byEnterprise[enterprise] = (byEnterprise[enterprise] ?? 0) + afterFen - beforeFen;
  const budgetFen = changed.reduce((sum, { beforeFen, afterFen }) => sum + afterFen - beforeFen, 0);
  const unseen = Object.keys(change.rulings ?? {}).filter((id) => !used.has(id));
  return { awards: awards.length, changed, byEnterprise, budgetFen, unseen };
}

function judged(
  input: AssessmentInput,
  { rulings, amounts, effectiveFrom }: Change,
): Pick<Verdict, 'amountFen' | 'code' | 'rulings'> {
  const policy =
    effectiveFrom !== undefined && 'effectiveFrom' in input.policy
      ? { ...input.policy, effectiveFrom }
      : input.policy;
  const chosen = rulings === undefined ? input.rulings : { ...input.rulings, ...rulings };
  const {
    amountFen,
    code,
    rulings: used,
    tree,
  } = assess(packOf(policy.version), {
    ...input,
    policy,
    rulings: chosen,
  });
  const other = amounts?.[paidAs(input.claim)];
  if (other === undefined || tree.sum.entitledFen === null) return { amountFen, code, rulings: used };
  // The last finding is the sum itself: what was counted already may leave room under another amount.
  const isEntitled = tree.findings.slice(0, -1).every(({ holds }) => holds !== false);
  const otherFen = isEntitled ? Math.max(0, other - tree.sum.countedFen) : amountFen;
  return { amountFen: otherFen, code, rulings: used };
}
