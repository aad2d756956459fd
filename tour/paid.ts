import { confirmAll } from './confirm-all.ts';
import { passDeadline } from './pass-deadline.ts';
import type { Stage } from './stage.ts';
import { today } from './today.ts';

/**
 * An award from the first form to the money, through every state on the way: returned for a correction, a payment that
 * fails, two attempts that are refused.
 * @returns the application's id
 */
export async function paid(stage: Stage, form: object): Promise<string> {
  const applicant = 'applicant-qiaoxi';
  const { id } = await stage.submit(applicant, form);
  await stage.tryInVain('finance-1', id, 'application.accept', {}, 'duty.missing');
  const missing = { reasons: 'the copy of the certificate cannot be read' };
  await stage.act('handler-2', id, 'application.return', missing, 'returned');
  await stage.act(applicant, id, 'application.resubmit', form, 'submitted');
  await stage.act('handler-2', id, 'application.accept', {}, 'departmentVerification.answering');
  await confirmAll(stage, id);
  const grant = { outcome: 'grant', reasons: 'certificate and registration are in order' };
  await stage.act('handler-2', id, 'office.propose', grant, 'officeReview.approving');
  const reasons = 'checked against the file';
  await stage.tryInVain('handler-2', id, 'office.approve', { reasons }, 'duty.alreadyHeld');
  await stage.act('approver-1', id, 'office.approve', { reasons }, 'publicNotice.open');
  await passDeadline(stage, id, 'notice', 'payment.ordered');
  const closed = { reasons: 'the account is closed' };
  await stage.act('finance-1', id, 'payment.fail', closed, 'payment.failed');
  await stage.act(applicant, id, 'account.correct', {}, 'payment.ordered');
  const receipt = { reference: `SAMPLE-${id}-2`, paidOn: today() };
  await stage.act('finance-1', id, 'payment.confirm', receipt, 'funded.settled');
  return id;
}
