import { confirmAll } from '../../tour/confirm-all.ts';
import { passDeadline } from '../../tour/pass-deadline.ts';
import { visitorsAt } from '../../tour/visitors.ts';
import type { Awards } from './awards.ts';
import { newClaim } from './claims.ts';

const reasons = 'as the file shows';

/** An award of 桥西 brought to where its payment is ordered. Returns its id. */
export async function payable({ url }: Awards): Promise<string> {
  const visitors = visitorsAt(url, () => undefined);
  const { id } = await visitors.submit('applicant-qiaoxi', { claim: newClaim() });
  await visitors.act('handler-1', id, 'application.accept', {}, 'departmentVerification.answering');
  await confirmAll(visitors, id);
  await visitors.act(
    'handler-1',
    id,
    'office.propose',
    { outcome: 'grant', reasons },
    'officeReview.approving',
  );
  await visitors.act('approver-1', id, 'office.approve', { reasons }, 'publicNotice.open');
  await passDeadline(visitors, id, 'notice', 'payment.ordered');
  return id;
}
