import type { AwardKey } from '../claim.ts';
import type { IsoDate } from '../dates.ts';
import type { Name } from '../items/item.ts';
import type { Unit } from '../numbers.ts';
import type { UsedRuling } from '../rulings/ruling.ts';
import type { StatusSummary } from '../policy-status.ts';
import type { Passage } from '../text.ts';
import type { Watch } from '../watch.ts';
import type { RuleName } from './rules.ts';
import type { ReasonCode } from './reasons.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A number of the policy as it was used, and the day from which it holds. */
export interface NumberUsed {
  readonly name: string;
  readonly value: number | string | null;
  readonly unit: Unit;
  readonly from: IsoDate;
  /** The passage of the text; null if it is an operating rule, which the text does not have. */
  readonly clause: string | null;
}

/** A change of one thing in the input; `path` is dotted, and what lies there becomes `to`. */
export interface Change {
  readonly path: string;
  readonly to: Json;
  /** Who can bring it about. Nobody can change what has happened: then the text says why it stays as it is. */
  readonly by: 'applicant' | 'office' | 'nobody';
  readonly text: Name;
}

/** One leaf of the verdict: the clause, the facts and their evidence, the rule, the numbers, and what came of it. */
export interface Finding {
  readonly rule: RuleName;
  /** Null: could not be judged, since something before it does not hold. */
  readonly holds: boolean | null;
  /** Why it does not hold. */
  readonly code: ReasonCode | null;
  readonly clause: Passage | null;
  readonly facts: Readonly<Record<string, Json>>;
  readonly rulings: readonly UsedRuling[];
  readonly numbers: readonly NumberUsed[];
}

/** How the amount came about, in fen: `entitled - counted`, never below 0 and never above `room`. `entitled` is null if the item has no amount yet. */
export interface Sum {
  readonly entitledFen: number | null;
  readonly countedFen: number;
  /** What the firm can still get in this year; null if there is no cap. */
  readonly roomFen: number | null;
  readonly dueFen: number;
}

/** The tree behind a verdict: the amount, and under it every condition. */
export interface VerdictTree {
  readonly item: string;
  readonly sum: Sum;
  readonly findings: readonly Finding[];
  /** For a refusal: a smallest set of changes that would turn it into a grant; null if none was found. */
  readonly flip: readonly Change[] | null;
}

/** What the policy says of a claim on a day. JSON-true; the same input gives the same bytes. */
export interface Verdict {
  readonly outcome: 'grant' | 'refuse';
  readonly code: ReasonCode;
  /** Integer fen to be paid now; 0 when refused. */
  readonly amountFen: number;
  readonly key: AwardKey;
  readonly policy: StatusSummary;
  /** SHA-256 of the pack that was applied. */
  readonly pack: string;
  /** The years of watch, for awards paid to newly introduced firms only. */
  readonly watch: Watch | null;
  readonly rulings: readonly UsedRuling[];
  readonly clauses: readonly string[];
  readonly tree: VerdictTree;
}
