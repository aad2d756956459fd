import type { GroupReason } from '../policy/organisation/group-decision.ts';
import type { ChosenRulings } from '../policy/rulings/register.ts';
import type { PolicyStanding } from '../policy/standing.ts';
import type { Effect, TaskName } from './effects.ts';
import type { Message, Signal } from './message.ts';
import type { Refusal } from './refusals.ts';

/** Deadlines that tasks name and that move the machine when they pass. */
export const DEADLINES = [
  'acceptance.due',
  'correction.reminder',
  'correction.due',
  'department.reminder',
  'department.due',
  'department.escalated',
  'proposal.due',
  'approval.due',
  'group.due',
  'notice.closed',
  'payment.due',
  'relocation.due',
  'watch.elapsed',
  'defence.due',
  'clawback.due',
  'repayment.due',
  'review.due',
] as const;
export type DeadlineName = (typeof DEADLINES)[number];
/** Those counted from the opening of their task; the end of the watch is a date of its own. */
export type CountedDeadline = Exclude<DeadlineName, 'watch.elapsed'>;

/** A deadline that will move the machine: absolute, so that it survives every restart. */
export interface Deadline {
  readonly name: DeadlineName;
  /** It stands as long as this task is open. */
  readonly task: TaskName;
  readonly at: string;
  /** The units whose task it is, where each has its own. */
  readonly units?: readonly string[];
  /** What it is counted from, where it is counted. */
  readonly since?: string;
  /** How many terms it is counted for: whoever was reminded once has as long again. 1 where left out. */
  readonly times?: number;
  /** Days of its own, where a term was interrupted. */
  readonly days?: number;
}

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
  readonly watch: { readonly from: string; readonly until: string } | null;
}

/** What an activity reports back to the machine after doing a step's effects. */
export type SystemEvent =
  | {
      readonly type: 'departments.routed';
      readonly payload: {
        readonly units: readonly string[];
        /** Those of them who confirmed facts that have changed since. */
        readonly changed: readonly string[];
        /** In what right the policy is applied to this award from now on. */
        readonly policy: PolicyStanding;
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
  /** The working days of a year are known at last: due times that counted on weekdays move. */
  | { readonly type: 'calendar.published'; readonly payload: Readonly<Record<string, never>> }
  | {
      readonly type: 'clawback.assessed';
      readonly payload: {
        readonly amountFen: number;
        readonly unexpiredMonths: number;
        readonly method: 'proRata' | 'full';
        /** Rulings of the office on the day of the proposal; null where none was ever made. */
        readonly rulings: ChosenRulings | null;
      };
    }
  /** What the award would come to under the policy that it is on, and under another one. */
  | {
      readonly type: 'policy.compared';
      readonly payload: {
        readonly policy: PolicyStanding;
        readonly stay: VerdictBrief;
        readonly move: VerdictBrief;
      };
    };

/** A report to another award: this step changed what it is entitled to, or made room in the budget for it. */
export interface Tell {
  readonly application: string;
  readonly event: Extract<SystemEvent, { type: 'entitlement.changed' | 'budget.released' }>;
}

/** One step to be recorded: one event, accepted or refused, with the state around it. JSON-true. */
export interface Step {
  readonly application: string;
  readonly seq: number;
  /** The workflow run that decided it. */
  readonly runId: string;
  readonly machineVersion: number;
  readonly message: Message;
  readonly from: string;
  readonly decision:
    | {
        readonly accepted: true;
        readonly to: string;
        readonly snapshot: unknown;
        readonly effects: readonly Effect[];
      }
    | { readonly accepted: false; readonly refusal: Refusal };
  /** Deadlines standing before this step. */
  readonly deadlines: readonly Deadline[];
  /** SHA-256 of the award's previous journal row; null before the first. */
  readonly previous: string | null;
}

/** What recording a step came to. Kept in the journal and in the history, so small. */
export type Outcome =
  | {
      readonly result: 'accepted';
      readonly deadlines: readonly Deadline[];
      readonly events: readonly SystemEvent[];
      /** What other awards are to be told. */
      readonly tells: readonly Tell[];
      /** What was sent before this award could take it, and is taken next; left out where there is nothing. */
      readonly earlier?: readonly Signal[];
      readonly head: string;
    }
  | { readonly result: 'refused'; readonly refusal: Refusal; readonly head: string }
  /** The command already has its row under another number: nothing was written. */
  | { readonly result: 'duplicate' };

/** What a run hands to the next one. */
export interface Carried {
  readonly machineVersion: number;
  /** Persisted snapshot; null before the first step. */
  readonly snapshot: unknown;
  readonly deadlines: readonly Deadline[];
  /** Number of the newest journal row. */
  readonly seq: number;
  /** Number of the newest accepted one. */
  readonly version: number;
  /** Instant of the newest row: time never runs backwards. */
  readonly at: string;
  /** SHA-256 of the newest row. */
  readonly head: string | null;
}

/**
 * How a run starts: with its first event, with what the run before it carried over, or woken by a signal after a rest
 * (then it loads what the last run left).
 */
export interface Start {
  readonly application: string;
  readonly machineVersion?: number;
  readonly first?: Message;
  readonly carried?: Carried;
}
