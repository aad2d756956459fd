import { confirmAll } from './confirm-all.ts';
import { passDeadline } from './pass-deadline.ts';
import type { SentForm } from './sent-form.ts';
import type { Visitors } from './visitors.ts';

/**
 * An award from the first form to the money, through every state on the way: returned for a correction, a payment that
 * fails, two attempts that are refused.
 * @returns the application's id
 */
export async function paid(visitors: Visitors, form: SentForm): Promise<string> {
  const applicant = 'applicant-qiaoxi';
  const first = form.documents?.slice(0, 1) ?? [];
  const { id } = await visitors.submit(applicant, { ...form, documents: first });
  await visitors.tryInVain('finance-1', id, 'application.accept', {}, 'duty.missing');
  const missing = { reasons: 'the proof of registration is missing' };
  await visitors.act('handler-2', id, 'application.return', missing, 'returned');
  await visitors.act(applicant, id, 'application.resubmit', form, 'submitted');
  await visitors.act('handler-2', id, 'application.accept', {}, 'departmentVerification.answering');
  await confirmAll(visitors, id);
  const grant = { outcome: 'grant', reasons: 'certificate and registration are in order' };
  await visitors.act('handler-2', id, 'office.propose', grant, 'officeReview.approving');
  const reasons = 'checked against the file';
  await visitors.tryInVain('handler-2', id, 'office.approve', { reasons }, 'duty.alreadyHeld');
  await visitors.act('approver-1', id, 'office.approve', { reasons }, 'publicNotice.open');
  await passDeadline(visitors, id, 'notice', 'payment.ordered');
  const closed = { reasons: 'the account is closed' };
  await visitors.act('finance-1', id, 'payment.fail', closed, 'payment.failed');
  await visitors.act(applicant, id, 'account.correct', {}, 'payment.ordered');
  await visitors.pay(id, 'funded.settled');
  return id;
}
