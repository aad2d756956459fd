import type { REMINDED } from './choices.ts';
import type { Shown, ProvingDocument } from '../policy/engine/evidence.ts';
import type { PolicyStatus } from '../policy/engine/policy-status.ts';
import type { Duty, Party } from './parties.ts';
import type { SignalPayload } from './signals/catalogue.ts';
import type { CountedDeadline, DeadlineName } from './deadlines.ts';
import type { Missing, Period, VerdictBrief } from './system-event.ts';
import type { TaskName } from './task-name.ts';

export type WireClaim = SignalPayload<'application.submit'>['claim'];
export type LegalBasis = SignalPayload<'clawback.propose'>['legalBasis'];

/** When a task is due: by a named rule counted from now, or at an instant that the policy computed. */
export type Due = { readonly rule: CountedDeadline } | { readonly name: DeadlineName; readonly at: string };

/** Who is reminded of an overdue task: its holder first, then the persons above in the order of Article 15. */
export type Reminded = (typeof REMINDED)[number];

/** A recorded decision: person id, why, and when (ISO 8601, UTC). */
export interface Reasoned {
  readonly by: string;
  readonly reasons: string;
  readonly at: string;
}

/** What a verdict is computed from, beside what the registers and the ledger say. */
export interface Judging extends Shown {
  readonly claim: WireClaim;
  /** When it was first applied for: ISO 8601, UTC. */
  readonly submittedAt: string;
  /** In what right the policy is applied; fixed when the application was accepted. */
  readonly policy: PolicyStatus | null;
  /** The decision to handle the recognition by reference (Article 20). */
  readonly byReference: Reasoned | null;
  /** The decision to go on although the enterprise has ended. */
  readonly goesOn: Reasoned | null;
}

/** What the machine wants done; executed by activities in the step's one transaction. */
export type Effect =
  | {
      readonly kind: 'task.open';
      readonly task: TaskName;
      readonly waitsFor: Party;
      /** Whose inbox; null if nobody can hurry it. */
      readonly duty: Duty | 'applicant' | null;
      readonly unit: string | null;
      readonly due: Due;
      /** The deadline of the task that moves the machine first; null if none does. */
      readonly wakes: DeadlineName | null;
      /** What keeps the task from its end; left out if nothing is missing. */
      readonly missing?: Missing;
    }
  | {
      readonly kind: 'task.close';
      readonly task: TaskName;
      /** Null closes the task of every unit. */ readonly unit: string | null;
    }
  | { readonly kind: 'task.closeAll' }
  /** What was claimed is a draft again, of the person who entered it last. */
  | { readonly kind: 'draft.keep'; readonly form: SignalPayload<'application.submit'> }
  /** Meets the first of the registry's events that nobody knew at the approval and that has not reached this award yet. */
  | {
      readonly kind: 'register.consult';
      readonly enterprise: string;
      readonly watchedFrom: string;
      readonly approvedAt: string;
    }
  | { readonly kind: 'task.reschedule' }
  | {
      readonly kind: 'task.remind';
      readonly task: TaskName;
      /** Whose; empty if the task belongs to no single unit. */
      readonly units: readonly string[];
      readonly whom: Reminded;
      /** The next deadline of the task, counted from the same day; null if nobody else is reminded. */
      readonly next: {
        readonly name: CountedDeadline;
        readonly since: string;
        readonly times: number;
        readonly missing?: Missing;
      } | null;
    }
  | {
      readonly kind: 'departments.route';
      readonly claim: WireClaim;
      readonly documents: readonly ProvingDocument[];
      readonly submittedAt: string;
      /** What the departments had before them until now, and on what right; null the first time. */
      readonly before: {
        readonly claim: WireClaim;
        readonly documents: readonly ProvingDocument[];
        readonly policy: PolicyStatus;
      } | null;
      /** Whether the award has heard of an end of the enterprise. */
      readonly isEndKnown: boolean;
    }
  | ({ readonly kind: 'award.assess' } & Judging)
  | ({ readonly kind: 'policy.compare'; readonly version: string } & Judging)
  | ({ readonly kind: 'funds.commit'; readonly approvedAt: string } & Judging)
  | {
      readonly kind: 'funds.void';
      readonly claim: WireClaim;
      readonly amountFen: number;
      /** When it was committed: it goes back to the budget of that year. */
      readonly committedAt: string;
    }
  | {
      readonly kind: 'notice.publish';
      readonly claim: WireClaim;
      readonly amountFen: number;
      /** When it was public before an objection interrupted it. */
      readonly ran: readonly Period[];
    }
  | {
      readonly kind: 'funds.post';
      readonly claim: WireClaim;
      /** Number of the payment order; posted at most once. */
      readonly sequence: number;
      readonly reference: string;
      readonly amountFen: number;
      /** The decision to go on although the enterprise has ended. */
      readonly goesOn: Reasoned | null;
    }
  /** The bank sent a payment back: it is committed again. */
  | {
      readonly kind: 'funds.return';
      readonly claim: WireClaim;
      /** Number of the payment order. */
      readonly sequence: number;
      /** Of the movement by which the money came back; null if it stands with what of it was owed. */
      readonly reference: string | null;
      readonly amountFen: number;
    }
  | {
      readonly kind: 'demand.assess';
      readonly claim: WireClaim;
      readonly legalBasis: LegalBasis;
      /** Null: what the ruling A36 says on that day. */
      readonly method: 'proRata' | 'full' | null;
      readonly watch: NonNullable<VerdictBrief['watch']>;
      readonly movedOn: string;
      /** Of the new address. */
      readonly district: string;
      /** What moved or happened, where it was not the registered address (A33). */
      readonly moved?: SignalPayload<'relocation.report'>['kind'];
      readonly paidFen: number;
    }
  | {
      readonly kind: 'demand.recover';
      readonly claim: WireClaim;
      readonly amountFen: number;
      readonly origin: 'relocation' | 'irregularity';
    }
  | {
      readonly kind: 'demand.refund';
      readonly claim: WireClaim;
      readonly amountFen: number;
      /** Number of the payment order that the bank sent back; left out if the firm repays. */
      readonly sequence?: number;
      readonly reference: string;
    }
  /** What the bank had sent back, and a claim takes: it is not paid again. */
  | { readonly kind: 'demand.withhold'; readonly claim: WireClaim; readonly amountFen: number }
  | { readonly kind: 'demand.writeOff'; readonly claim: WireClaim; readonly amountFen: number };
