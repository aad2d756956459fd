import type { Term } from '../../../engine/calendar/due-at.ts';
import { acceptanceDue } from './acceptance-due.ts';
import { correctionReminder } from './correction-reminder.ts';
import { correctionDue } from './correction-due.ts';
import { departmentReminder } from './department-reminder.ts';
import { departmentDue } from './department-due.ts';
import { departmentEscalated } from './department-escalated.ts';
import { proposalDue } from './proposal-due.ts';
import { approvalDue } from './approval-due.ts';
import { groupDue } from './group-due.ts';
import { consentDue } from './consent-due.ts';
import { relocationDue } from './relocation-due.ts';
import { noticeClosed } from './notice-closed.ts';
import { paymentDue } from './payment-due.ts';
import { defenceDue } from './defence-due.ts';
import { clawbackDue } from './clawback-due.ts';
import { repaymentDue } from './repayment-due.ts';
import { reviewDue } from './review-due.ts';
import { endedDue } from './ended-due.ts';
import type { DeadlineRule } from '../../../engine/operating-rule.ts';

/** Every deadline of an award's life but the five years, which the text gives. */
export const DEADLINE_RULES = {
  'acceptance.due': acceptanceDue,
  'correction.reminder': correctionReminder,
  'correction.due': correctionDue,
  'department.reminder': departmentReminder,
  'department.due': departmentDue,
  'department.escalated': departmentEscalated,
  'proposal.due': proposalDue,
  'approval.due': approvalDue,
  'group.due': groupDue,
  'consent.due': consentDue,
  'relocation.due': relocationDue,
  'notice.closed': noticeClosed,
  'payment.due': paymentDue,
  'defence.due': defenceDue,
  'clawback.due': clawbackDue,
  'repayment.due': repaymentDue,
  'review.due': reviewDue,
  'ended.due': endedDue,
} as const satisfies Record<string, DeadlineRule>;

export type DeadlineRuleName = keyof typeof DEADLINE_RULES;

/** The term of a deadline, as `dueAt` takes it. */
export function deadlineRule(name: DeadlineRuleName): Term {
  const { value, unit } = DEADLINE_RULES[name];
  return { count: value, unit };
}
