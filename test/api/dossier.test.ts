import { afterAll, beforeAll, expect, it } from 'vitest';
import { sampleForms } from '../../tour/forms.ts';
import { approving, published, type LedAward } from '../../tour/led-award.ts';
import { visitorsAt } from '../../tour/visitors.ts';
import { startAwards, type Awards } from '../support/awards.ts';

let awards: Awards;
let award: LedAward;
beforeAll(async () => {
  awards = await startAwards();
  award = await published(
    visitorsAt(awards.url, () => undefined),
    (await sampleForms()).product(),
  );
  await awards.as('citizen-1').post(`/notices/${award.id}/objections`, { reasons: 'not theirs' });
});
afterAll(async () => awards.stop());

const dossierFor = async (account: string) => awards.as(account).get(`/applications/${award.id}/dossier`);

it.each(['applicant-qiaoxi', 'officer-market', 'handler-1', 'group-head', 'finance-1', 'auditor-1'])(
  '%s reads what is claimed, by whom, and where it stands',
  async (account) => {
    const { status, body } = await dossierFor(account);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id: award.id,
      state: { code: 'publicNotice.contested', zh: '公示异议处理' },
      firm: { code: '91330105MA2AXQ001U' },
      item: { code: 'C1' },
      decision: { outcome: 'grant', amountFen: 5_000_000 },
    });
  },
);

it.each(['applicant-yunhe', 'officer-commerce', 'street-banshan', 'no-such-award'])(
  'for %s it does not exist',
  async (account) => {
    const answer =
      account === 'no-such-award'
        ? await awards.as('handler-1').get('/applications/A0000000000000000/dossier')
        : await dossierFor(account);
    expect(answer).toMatchObject({ status: 404, body: { code: 'application.unknown' } });
  },
);

it.each(['citizen-1', 'administrator-1', 'registry-1'])('%s may not ask for it', async (account) => {
  expect(await dossierFor(account)).toMatchObject({ status: 403, body: { code: 'duty.missing' } });
});

it('the firm reads the grounds of an objection and not the name; the objector reads the reply', async () => {
  const { body } = await dossierFor('applicant-qiaoxi');
  expect(body['objections']).toMatchObject([{ number: 1, words: 'not theirs', state: 'open', reply: null }]);
  expect(JSON.stringify(body)).not.toContain('p-citizen-1');
  const answer = { objection: 1, decision: 'dismissed', reply: 'it is theirs' };
  await award.act('approver-2', 'objection.answer', 'publicNotice.open', answer);
  expect((await awards.as('citizen-1').get('/objections')).body).toMatchObject({
    objections: [
      { application: award.id, words: 'not theirs', reply: 'it is theirs', stateName: { zh: '异议不成立' } },
    ],
  });
  expect((await awards.as('applicant-qiaoxi').get('/objections')).body).toEqual({ objections: [] });
});

it('the status and the list promise the firm nothing while people have not decided', async () => {
  const forms = await sampleForms();
  const undecided = await approving(
    visitorsAt(awards.url, () => undefined),
    forms.product(),
  );
  const amounts = async (account: string) => {
    const visitor = awards.as(account);
    const { body } = await visitor.get(`/applications/${undecided.id}`);
    const { applications } = (await visitor.get('/applications')).body as {
      applications: { id: string; amountFen: number | null }[];
    };
    return [body['amountFen'], applications.find(({ id }) => id === undecided.id)?.amountFen];
  };
  expect(await amounts('handler-1')).toEqual([5_000_000, 5_000_000]);
  expect(await amounts('applicant-qiaoxi')).toEqual([null, null]);
  await undecided.act('approver-1', 'office.approve', 'publicNotice.open');
  expect(await amounts('applicant-qiaoxi')).toEqual([5_000_000, 5_000_000]);
});
