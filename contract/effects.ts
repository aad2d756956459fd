import type { DeadlineName } from './step.ts';
import type { Duty, Party } from './parties.ts';

/** Something that somebody has to do. */
export type TaskName =
  | 'accept'
  | 'correct'
  | 'verify'
  | 'propose'
  | 'approve'
  | 'pay'
  | 'correctAccount'
  | 'watch'
  | 'reviewRelocation'
  | 'respond'
  | 'decideClawback'
  | 'repay';

/** When a task is due: by a named rule counted from now, or at an instant that the policy computed. */
export type Due = { readonly rule: DeadlineName } | { readonly name: DeadlineName; readonly at: string };

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
  | { readonly kind: 'departments.route' }
  | { readonly kind: 'award.assess' }
  | { readonly kind: 'funds.commit' }
  | { readonly kind: 'funds.void' }
  | {
      readonly kind: 'funds.post';
      readonly sequence: number;
      readonly reference: string;
      readonly amountFen: number;
    }
  | {
      readonly kind: 'clawback.assess';
      readonly legalBasis: { readonly kind: string; readonly reference: string };
      readonly method: 'proRata' | 'full';
      readonly movedOn: string;
      readonly paidFen: number;
    }
  | { readonly kind: 'claim.recover'; readonly amountFen: number }
  | { readonly kind: 'claim.refund'; readonly amountFen: number; readonly reference: string };
