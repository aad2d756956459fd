import { confirmAll } from '../../tour/confirm-all.ts';
import { passDeadline } from '../../tour/pass-deadline.ts';
import { stageAt } from '../../tour/stage.ts';
import type { Awards } from './awards.ts';
import { newClaim } from './claims.ts';

const reasons = 'as the file shows';

/** An award of 桥西 brought to where its payment is ordered. Returns its id. */
export async function payable({ url }: Awards): Promise<string> {
  const stage = stageAt(url, () => undefined);
  const { id } = await stage.submit('applicant-qiaoxi', { claim: newClaim(), documents: [] });
  await stage.act('handler-1', id, 'application.accept', {}, 'departmentVerification.answering');
  await confirmAll(stage, id);
  await stage.act('handler-1', id, 'office.propose', { outcome: 'grant', reasons }, 'officeReview.approving');
  await stage.act('approver-1', id, 'office.approve', { reasons }, 'publicNotice.open');
  await passDeadline(stage, id, 'notice', 'payment.ordered');
  return id;
}
