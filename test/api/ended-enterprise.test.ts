import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import application from '../../docs/samples/application.json' with { type: 'json' };
import introduced from '../../docs/samples/introduced.json' with { type: 'json' };
import { auditAward } from '../../audit/audit-award.ts';
import { dayOn, watched as watchedAward } from '../../tour/led-award.ts';
import { confirmAll } from '../../tour/confirm-all.ts';
import { passDeadline } from '../../tour/pass-deadline.ts';
import { sampleForms } from '../../tour/forms.ts';
import { visitorsAt, type Visitors } from '../../tour/visitors.ts';
import { today } from '../../tour/today.ts';
import { beijingDay } from '../../policy/engine/dates.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { confirmed } from '../support/by-two.ts';
import { tokenOf } from '../support/event-reader.ts';
import { reportSigned } from '../support/register-feed.ts';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const QIAOXI = application.claim.enterprise;
const XINQIAN = introduced.claim.enterprise;
const reasons = 'as the file shows';

let awards: Awards;
let visitors: Visitors;
let bearer: string;
beforeAll(async () => {
  awards = await startAwards();
  visitors = visitorsAt(awards.url, () => undefined);
  bearer = await tokenOf(awards.url, 'registry-1');
  const { x } = publicKey.export({ format: 'jwk' });
  const key = { id: 'sample', person: 'p-registry-1', publicKey: x };
  const proposed = awards.as('administrator-1').post('/registry-keys', key);
  expect(await confirmed(awards, proposed)).toMatchObject({ status: 200 });
});
afterAll(async () => awards.stop());

const report = async (enterprise: string, event: object) =>
  reportSigned(awards.url, event, {
    key: privateKey,
    bearer,
    path: `/api/enterprises/${enterprise}/registry-events`,
  });
const send = async (account: string, id: string, type: string, body: object = {}) =>
  awards.as(account).post(`/applications/${id}/signals/${type}`, body);
const viewOf = async (account: string, id: string) =>
  (await awards.as(account).get(`/applications/${id}`)).body;
const findingsOf = async (id: string) =>
  (await auditAward(awards.database, awards.client, awards.bundlePath, id)).findings;

async function approving(): Promise<string> {
  const forms = await sampleForms();
  const { id } = await visitors.submit('applicant-qiaoxi', forms.product());
  await visitors.act('handler-1', id, 'application.accept', {}, 'departmentVerification.answering');
  await confirmAll(visitors, id);
  const grant = { outcome: 'grant', reasons };
  await visitors.act('handler-1', id, 'office.propose', grant, 'officeReview.approving');
  return id;
}

describe('a register reports that an enterprise was dissolved', () => {
  it('to each of its awards that has not ended, once; no money moves until the office has decided', async () => {
    const [ordered, waiting, withdrawn] = [await approving(), await approving(), await approving()];
    await visitors.act('applicant-qiaoxi', withdrawn, 'application.withdraw', {}, 'withdrawn');
    await visitors.act('approver-1', ordered, 'office.approve', { reasons }, 'publicNotice.open');
    await passDeadline(visitors, ordered, 'notice', 'payment.ordered');

    const early = { id: randomUUID(), kind: 'dissolution', effectiveOn: '2026-01-05' };
    await awards.database
      .sql`insert into register_events (id, enterprise, kind, effective_on, event, person, signature)
      values (${early.id}, ${QIAOXI}, ${early.kind}, ${early.effectiveOn}, ${awards.database.sql.json(early)}, 'p-registry-1', '{}')`;
    const undecided = { kind: 'dissolution', effectiveOn: early.effectiveOn, isDecided: false };
    expect((await awards.as('finance-1').get('/payments/orders')).body['orders']).toContainEqual(
      expect.objectContaining({ application: ordered, ended: undecided }),
    );
    const tooEarly = await awards.as('finance-1').post('/payments/exports', { orders: [`${ordered}-1`] });
    expect(tooEarly.body).toMatchObject({ code: 'payment.notOrdered' });

    const event = { id: randomUUID(), kind: 'dissolution', effectiveOn: today() };
    const reported = [ordered, waiting]
      .sort()
      .map((id) => ({ application: id, outcome: 'reported', code: null }));
    expect((await report(QIAOXI, event)).body).toMatchObject({ outcome: 'new', awards: reported });
    expect((await report(QIAOXI, event)).body).toMatchObject({ outcome: 'known', awards: reported });
    const rows = await awards.database.sql`select application from steps where type = 'enterprise.ended'`;
    expect(rows.map(({ application: id }) => String(id)).sort()).toEqual([ordered, waiting].sort());

    const stopped = { ended: { kind: 'dissolution', effectiveOn: today(), status: 'undecided' } };
    expect(await viewOf('finance-1', ordered)).toMatchObject({ state: 'payment.ordered', ...stopped });
    const { at } = await viewOf('finance-1', ordered);
    const receipt = { reference: 'B-1', paidOn: beijingDay(String(at)), amountFen: 5_000_000 };
    expect((await send('finance-1', ordered, 'payment.confirm', receipt)).body).toMatchObject({
      code: 'enterprise.ended',
    });
    const file = await awards.as('finance-1').post('/payments/exports', { orders: [`${ordered}-1`] });
    expect(file.body).toMatchObject({ code: 'payment.notOrdered' });
    expect((await send('approver-1', waiting, 'office.approve', { reasons })).body).toMatchObject({
      code: 'enterprise.ended',
    });

    await visitors.act('approver-1', ordered, 'application.continue', { reasons }, 'payment.ordered');
    expect(await viewOf('finance-1', ordered)).toMatchObject({ ended: { status: 'decided' } });
    const ended = { kind: 'dissolution', effectiveOn: today(), isDecided: true };
    const waitingOrders = await awards.as('finance-1').get('/payments/orders');
    expect(waitingOrders.body['orders']).toContainEqual(
      expect.objectContaining({ application: ordered, ended }),
    );
    const named = await awards.as('finance-2').post('/payments/exports', { orders: [`${ordered}-1`] });
    expect(named.body).toMatchObject({ ended: [{ order: `${ordered}-1`, enterprise: QIAOXI, ...ended }] });
    const { id: exported, digest } = named.body;
    await awards.as('finance-1').post(`/payments/exports/${String(exported)}/release`, { digest });
    const paidNow = await send('finance-1', ordered, 'payment.confirm', receipt);
    expect(paidNow.body).toMatchObject({ state: 'funded.settled' });
    await visitors.act('approver-1', waiting, 'application.discontinue', { reasons }, 'refused');
    expect(await findingsOf(ordered)).toEqual([]);
    expect(await findingsOf(waiting)).toEqual([]);
  });
});

describe('a firm that asks for consent before it moves', () => {
  it('is released when the register reports the move that the office agreed to', async () => {
    const award = await watchedAward(visitors, await sampleForms());
    const plannedOn = await dayOn(award, 7);
    const to = { address: '江南大道9号', district: '滨江区' };
    const request = { plannedOn, to, reasons, documents: [] };
    await award.act('applicant-xinqian', 'relocation.request', 'funded.consentReview', request);
    await award.act('approver-2', 'relocation.consent', 'funded.watched', { number: 'C-1' });
    expect(await viewOf('applicant-xinqian', award.id)).toMatchObject({
      consent: { number: 'C-1', plannedOn, to },
    });
    await visitors.passTime('applicant-xinqian', award.id, plannedOn, 'funded.watched');
    const move = { id: randomUUID(), kind: 'addressChange', effectiveOn: plannedOn };
    const where = { address: '浙江省杭州市滨江区江南大道9号', district: '滨江区' };
    expect((await report(XINQIAN, { ...move, ...where })).body).toMatchObject({
      awards: [{ application: award.id, outcome: 'reported' }],
    });
    expect(await viewOf('applicant-xinqian', award.id)).toMatchObject({ state: 'released', owedFen: 0 });
    expect(await findingsOf(award.id)).toEqual([]);
  });

  it('is asked about no move within the district, by whichever name of it; a place that nobody knows is asked about', async () => {
    const award = await watchedAward(visitors, await sampleForms());
    const plannedOn = await dayOn(award, 7);
    const asks = async (district: string) =>
      send('applicant-xinqian', award.id, 'relocation.request', {
        ...{ plannedOn, to: { address: '康桥路5号', district }, reasons, documents: [] },
      });
    for (const district of ['拱墅区', '拱墅', '杭州市拱墅区', '330105', '下城区'])
      expect(await asks(district)).toMatchObject({ status: 409, body: { code: 'relocation.noDeparture' } });
    expect(await asks('桥那边')).toMatchObject({ status: 200, body: { state: 'funded.consentReview' } });
    expect(await findingsOf(award.id)).toEqual([]);
  });

  it('is not released because a factory of it moves to where its seat may go', async () => {
    const award = await watchedAward(visitors, await sampleForms());
    const plannedOn = await dayOn(award, 7);
    const to = { address: '江南大道9号', district: '滨江区' };
    await award.act('applicant-xinqian', 'relocation.request', 'funded.consentReview', {
      ...{ plannedOn, to, reasons, documents: [] },
    });
    await award.act('approver-2', 'relocation.consent', 'funded.watched', { number: 'C-2' });
    await visitors.passTime('applicant-xinqian', award.id, plannedOn, 'funded.watched');
    const factory = { ...to, effectiveOn: plannedOn, kind: 'factory' };
    await award.act('applicant-xinqian', 'relocation.report', 'funded.relocationReview', factory);
    expect(await findingsOf(award.id)).toEqual([]);
  });

  it('has an approval on record from its day on, and not before', async () => {
    const award = await watchedAward(visitors, await sampleForms());
    const move = { effectiveOn: today(), address: '江南大道9号', district: '滨江区' };
    await award.act('applicant-xinqian', 'relocation.report', 'funded.relocationReview', move);
    const approved = async (date: string) =>
      send('approver-1', award.id, 'relocation.approve', { number: 'N-1', date });
    expect(await approved(await dayOn(award, 1))).toMatchObject({
      status: 422,
      body: { code: 'request.invalid', errors: [{ at: '/date', code: 'notYet' }] },
    });
    expect(await approved(await dayOn(award, 0))).toMatchObject({ status: 200, body: { state: 'released' } });
  });

  it('is notified with a denial that it may move, and what that may mean', async () => {
    const award = await watchedAward(visitors, await sampleForms());
    const request = {
      plannedOn: await dayOn(award, 7),
      to: { address: '江南大道9号', district: '滨江区' },
      reasons,
      documents: [],
    };
    await award.act('applicant-xinqian', 'relocation.request', 'funded.consentReview', request);
    await award.act('approver-2', 'relocation.deny', 'funded.watched', { reasons });
    await expect
      .poll(async () => JSON.stringify((await awards.as('applicant-xinqian').get('/notifications')).body))
      .toContain('本答复不妨碍企业迁出');
  });
});
