import type { Duty, Party } from './parties.ts';
import type { SignalPayload } from './signals/catalogue.ts';
import type { CountedDeadline, DeadlineName, VerdictBrief } from './step.ts';

export type WireClaim = SignalPayload<'application.submit'>['claim'];
export type LegalBasis = SignalPayload<'clawback.propose'>['legalBasis'];

/** Something that somebody has to do. */
export type TaskName =
  | 'accept'
  | 'correct'
  | 'verify'
  | 'propose'
  | 'approve'
  | 'pay'
  | 'provideBudget'
  | 'correctAccount'
  | 'watch'
  | 'reviewRelocation'
  | 'respond'
  | 'decideClawback'
  | 'repay';

/** When a task is due: by a named rule counted from now, or at an instant that the policy computed. */
export type Due = { readonly rule: CountedDeadline } | { readonly name: DeadlineName; readonly at: string };

/** What a verdict is computed from, beside what the registers and the ledger say. */
export interface Judging {
  readonly claim: WireClaim;
  readonly documents: readonly string[];
  /** Whether every department that was asked confirmed the facts. */
  readonly confirmed: boolean;
  /** The decision to handle the recognition by reference (Article 20): person id, why, when. */
  readonly byReference: { readonly by: string; readonly reasons: string; readonly at: string } | null;
}

/** What the machine wants done; executed by activities in the step's one transaction. */
export type Effect =
  | {
      readonly kind: 'task.open';
      readonly task: TaskName;
      readonly waitsFor: Party;
      /** Whose inbox; null where nobody can hurry it. */
      readonly duty: Duty | 'applicant' | null;
      readonly unit: string | null;
      readonly due: Due;
      /** Whether passing the deadline moves the machine. */
      readonly wakes: boolean;
    }
  | {
      readonly kind: 'task.close';
      readonly task: TaskName;
      /** Null closes the task of every unit. */ readonly unit: string | null;
    }
  | { readonly kind: 'task.closeAll' }
  | { readonly kind: 'task.reschedule' }
  | { readonly kind: 'departments.route'; readonly claim: WireClaim }
  | ({ readonly kind: 'award.assess' } & Judging)
  | ({ readonly kind: 'funds.commit'; readonly approvedAt: string } & Judging)
  | {
      readonly kind: 'funds.post';
      readonly claim: WireClaim;
      /** Number of the payment order; posted at most once. */
      readonly sequence: number;
      readonly reference: string;
      readonly amountFen: number;
    }
  | {
      readonly kind: 'clawback.assess';
      readonly legalBasis: LegalBasis;
      readonly method: 'proRata' | 'full';
      readonly watch: NonNullable<VerdictBrief['watch']>;
      readonly movedOn: string;
      readonly paidFen: number;
    }
  | { readonly kind: 'claim.recover'; readonly claim: WireClaim; readonly amountFen: number }
  | {
      readonly kind: 'claim.refund';
      readonly claim: WireClaim;
      readonly amountFen: number;
      readonly reference: string;
    };
