import type { ENTERPRISE_ENDS, MISSING_FROM } from './choices.ts';
import type { GroupReason } from '../policy/engine/organisation/group-decision.ts';
import type { ChosenRulings } from '../policy/engine/rulings/ruling.ts';
import type { PolicyStatus } from '../policy/engine/policy-status.ts';
import type { Watch } from '../policy/engine/watch.ts';

/** A stretch of time, in UTC. */
export interface Period {
  readonly from: string;
  readonly until: string;
}

/** The short form of a verdict that the machine needs; the whole one is in the database. */
export interface VerdictBrief {
  readonly outcome: 'grant' | 'refuse';
  readonly code: string;
  readonly amountFen: number;
  readonly watch: Watch | null;
  /** Who can supply what `code` says is missing; null if the verdict waits for nothing. */
  readonly missingFrom: (typeof MISSING_FROM)[number] | null;
}

/** What a pending verdict waits for (the code of the verdict), and who can supply it. */
export interface Missing {
  readonly code: string;
  readonly from: NonNullable<VerdictBrief['missingFrom']>;
}

/** The end of an enterprise, as a company register reports it. */
export interface EnterpriseEnd {
  readonly kind: (typeof ENTERPRISE_ENDS)[number];
  /** YYYY-MM-DD in Hangzhou. */
  readonly effectiveOn: string;
  /** Credit code of the enterprise that took it over, after a merger. */
  readonly successor?: string;
}

/** What an activity reports back to the machine after doing a step's effects. */
export type SystemEvent =
  | {
      readonly type: 'departments.routed';
      readonly payload: {
        readonly units: readonly string[];
        /** Those of them who confirmed facts that have changed since. */
        readonly changed: readonly string[];
        /** What each of them is asked to confirm. */
        readonly proofs: Readonly<Record<string, readonly string[]>>;
        /** In what right the policy is applied to this award from now on. */
        readonly policy: PolicyStatus;
      };
    }
  | {
      readonly type: 'assessment.completed';
      readonly payload: { readonly verdict: VerdictBrief; readonly group: readonly GroupReason[] };
    }
  | { readonly type: 'funds.committed'; readonly payload: { readonly verdict: VerdictBrief } }
  /** The year's budget does not hold what is due: the award waits in the order of its approval. */
  | { readonly type: 'funds.exhausted'; readonly payload: { readonly verdict: VerdictBrief } }
  /** Budget was added, and this award's turn has come. */
  | { readonly type: 'budget.released'; readonly payload: Readonly<Record<string, never>> }
  /** Room on the key: what was paid before no longer stands against the whole amount. */
  | { readonly type: 'entitlement.changed'; readonly payload: { readonly because: string } }
  /** A register reports that the enterprise was dissolved, is bankrupt or was merged away. */
  | { readonly type: 'enterprise.ended'; readonly payload: EnterpriseEnd }
  /** The working days of a year are known at last: due times that counted on weekdays move. */
  | { readonly type: 'calendar.published'; readonly payload: Readonly<Record<string, never>> }
  | {
      readonly type: 'clawback.assessed';
      readonly payload: {
        readonly amountFen: number;
        readonly unexpiredMonths: number;
        readonly method: 'proRata' | 'full';
        /** Rulings of the office on the day of the proposal; null if none was ever made. */
        readonly rulings: ChosenRulings | null;
      };
    }
  /** What the award would come to under the policy that it is on, and under another one. */
  | {
      readonly type: 'policy.compared';
      readonly payload: {
        readonly policy: PolicyStatus;
        readonly stay: VerdictBrief;
        readonly move: VerdictBrief;
      };
    };
