import { afterAll, beforeAll, expect, it } from 'vitest';
import { passDeadline } from '../../tour/pass-deadline.ts';
import { visitorsAt } from '../../tour/visitors.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { apply, provenAt } from '../support/proven.ts';

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
  const submitted = await apply(applicant, claim);
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
  expect(await visitorsAt(awards.url, () => undefined).pay(id, 'funded.settled')).toMatchObject({
    state: 'funded.settled',
    paidFen: 5_000_000,
  });
});

it('an award without documents is told what is missing, gets nothing, and is granted once they are brought', async () => {
  const applicant = awards.as('applicant-qiaoxi');
  const bare = { ...claim, recognition: 'product:桥西酥', certificate: 'QX-8831-7' };
  const { body: submitted } = await applicant.post('/applications', { claim: bare, documents: [] });
  const id = String(submitted['id']);
  const missing = {
    proofs: [
      { code: 'certificate', name: { zh: '认定证书或认定文件' } },
      { code: 'registration', name: { zh: '注册登记证明' } },
    ],
    questions: [{ code: 'renewal' }],
  };
  expect(submitted).toMatchObject({ missing });
  expect((await awards.as('handler-1').get(`/applications/${id}/dossier`)).body).toMatchObject({ missing });
  const send = async (account: string, type: string, body: object = {}) =>
    (await awards.as(account).post(`/applications/${id}/signals/${type}`, body)).body;
  const officers = ['officer-market', 'officer-finance-bureau', 'officer-street'];
  const grant = { outcome: 'grant', reasons };

  await send('handler-1', 'application.accept');
  for (const officer of officers) await send(officer, 'department.confirm');
  expect(await send('handler-1', 'office.propose', grant)).toMatchObject({
    state: 'officeReview.proposing',
    reason: 'needs-proof',
    missingFrom: 'applicant',
    amountFen: 0,
  });

  await send('handler-1', 'application.return', { reasons });
  const whole = await provenAt(applicant, bare);
  const mended = await send('applicant-qiaoxi', 'application.resubmit', whole);
  expect(mended).toMatchObject({ missing: { proofs: [], questions: [] } });
  // The finance bureau has confirmed nothing that these documents show.
  expect(mended['waitsFor']).toMatchObject([
    { unit: 'market', proofs: ['certificate', 'registration'] },
    { unit: 'street', proofs: ['registration'] },
  ]);
  await send('officer-market', 'department.confirm');
  await send('officer-street', 'department.confirm');
  expect(await send('handler-1', 'office.propose', grant)).toMatchObject({
    state: 'officeReview.approving',
    amountFen: 5_000_000,
  });
});
