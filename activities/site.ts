import type { Signal } from '../contract/event.ts';
import type { RefusalCode } from '../contract/refusals.ts';
import type { Step, SentEvent } from '../contract/step.ts';
import type { Deadline } from '../contract/deadlines.ts';
import type { SystemEvent } from '../contract/system-event.ts';
import type { Sql } from '../db/connect.ts';
import type { StepRow } from '../db/step/insert-step.ts';
import type { Register } from '../db/enterprise/find-register.ts';
import type { NearAward } from '../db/recognition/find-near.ts';
import type { SameAward } from '../db/recognition/find-same.ts';
import type { HeldByAward } from '../policy/engine/gainers.ts';
import type { Pack } from '../policy/engine/pack.ts';
import type { PolicyStatus } from '../policy/engine/policy-status.ts';

type Change = NonNullable<StepRow['change']>;

/** What a step will change, put together from its effects before anything is written. */
export interface Plan {
  readonly closed: Change['closed'];
  readonly closesAll: boolean;
  readonly opened: Change['opened'];
  readonly rescheduled: Change['rescheduled'];
  readonly reminded: Change['reminded'];
  readonly notice: Change['notice'];
  readonly draft: Change['draft'];
  readonly deadlines: readonly Deadline[];
  readonly transfers: Change['transfers'];
  readonly verdict: Change['verdict'];
  readonly level: Change['level'];
  readonly replaces: Change['replaces'];
  readonly events: readonly SystemEvent[];
  readonly sends: readonly SentEvent[];
  readonly earlier: readonly Signal[];
}

/** What is known of an effect's claim under the locks of the step. */
export interface Ledger {
  /** Every key whose payments count for the claim, in order. */
  readonly keys: readonly string[];
  readonly held: readonly HeldByAward[];
  readonly register: Register;
  /** On which the award's money moves: where it was granted, or will be. */
  readonly key: string;
  /** The name under which its recognition counts; null if its own. */
  readonly knownAs: string | null;
  /** Awards that share a trace with it: of these some are near. Those alone that were answered, if the step meets no others. */
  readonly near: readonly NearAward[];
  /** Awards that the office found to be on one recognition, or on one certificate, with it. */
  readonly same: readonly SameAward[];
  /** The recognitions of those of its family. */
  readonly alsoNamed: readonly string[];
  /** Issuers under whose names the office found its certificate to be one. */
  readonly alsoIssued: readonly string[];
  /** What the budget that the effect names has left for this award, in fen; 0 if it names none. */
  readonly budgetFen: number;
  /** What the firm was granted in the year of the step, in fen; null if no yearly cap asks for it. */
  readonly firmYearFen: number | null;
}

/** Where an effect is worked out. */
export interface Site {
  readonly sql: Sql;
  /** The policy that is simulated while none is adopted. */
  readonly policy: PolicyStatus;
  /** The pack of the version that the award is on; before it was accepted, of the one that it would be on. */
  readonly pack: Pack;
  readonly step: Step;
}

/** Where an effect is worked out that reads or moves what is held on its keys. */
export interface LedgerSite extends Site {
  readonly ledger: Ledger;
}

/** What an effect adds to the plan. */
export interface Work extends Partial<Plan> {
  /** Every open deadline is counted again. */
  readonly recounts?: true;
}

/** An effect may add to the plan, or refuse the whole step with a rule that only the policy knows. */
export type Worked = Work | RefusedWork;

export interface RefusedWork {
  readonly refused: RefusalCode;
  /** The awards that the rule speaks of. */
  readonly awards?: readonly string[];
}
