import { afterAll, beforeAll, expect, it } from 'vitest';
import { passDeadline } from '../../tour/pass-deadline.ts';
import { visitorsAt } from '../../tour/visitors.ts';
import { startAwards, type Awards } from '../support/awards.ts';

let awards: Awards;
beforeAll(async () => {
  awards = await startAwards();
});
afterAll(async () => awards.stop());

const claim = {
  item: 'C1',
  enterprise: '91330105MA2AXQ001U',
  recognition: 'product:桥西糕点',
  recognisedOn: '2026-01-05',
  certificate: 'HZ-2026-001',
};
const reasons = 'as the file shows';

it('an award goes from the first form to the money', async () => {
  const applicant = awards.as('applicant-qiaoxi');
  const submitted = await applicant.post('/applications', { claim, documents: [] });
  expect(submitted.body).toMatchObject({ state: 'submitted' });
  expect(submitted.status).toBe(201);
  const id = String(submitted.body['id']);
  const send = async (account: string, type: string, body: object = {}) =>
    awards.as(account).post(`/applications/${id}/signals/${type}`, body);
  expect((await send('handler-1', 'application.accept')).body).toMatchObject({
    state: 'departmentVerification.answering',
  });
  await send('officer-market', 'department.confirm');
  await send('officer-finance-bureau', 'department.confirm');
  expect((await send('officer-street', 'department.confirm')).body).toMatchObject({
    state: 'officeReview.proposing',
  });
  expect((await send('handler-1', 'office.propose', { outcome: 'grant', reasons })).body).toMatchObject({
    state: 'officeReview.approving',
    amountFen: 5_000_000,
  });
  expect((await send('approver-1', 'office.approve', { reasons })).body).toMatchObject({
    state: 'publicNotice.open',
  });
  await passDeadline(
    visitorsAt(awards.url, () => undefined),
    id,
    'notice',
    'payment.ordered',
  );
  expect(
    (await send('finance-1', 'payment.confirm', { reference: 'B-1', paidOn: '2026-11-01' })).body,
  ).toMatchObject({
    state: 'funded.settled',
    paidFen: 5_000_000,
  });
});
