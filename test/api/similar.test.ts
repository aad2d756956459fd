import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GRANT, proposing } from '../../tour/led-award.ts';
import { visitorsAt } from '../../tour/visitors.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { newClaim } from '../support/claims.ts';
import { seen } from '../support/seen.ts';

let awards: Awards;
beforeAll(async () => {
  awards = await startAwards();
});
afterAll(async () => awards.stop());

const reasons = 'one product, sold in a box';
const visitors = () => visitorsAt(awards.url, () => undefined);
const claimed = async (more: object) => (await proposing(visitors(), { claim: newClaim(more) })).id;
const propose = async (id: string, body: object) =>
  awards.as('handler-1').post(`/applications/${id}/signals/office.propose`, body);
const similarFor = async (account: string, id: string): Promise<unknown> =>
  (await awards.as(account).get(`/applications/${id}/dossier`)).body['similar'];

describe('an award that is near to another', () => {
  let [first, second] = ['', ''];
  beforeAll(async () => {
    first = await claimed({ recognition: 'product:拱宸桥米酒' });
    second = await claimed({ recognition: 'product:拱宸桥米酒礼盒' });
  });

  it('is refused its proposal with a stable code, a sentence and the awards', async () => {
    const { status, body } = await propose(second, GRANT);
    expect(status).toBe(409);
    expect(body).toMatchObject({ code: 'similar.unanswered', awards: [first] });
    const steps = await awards.as('auditor-1').get(`/applications/${second}/steps`);
    expect(JSON.stringify(steps.body)).toContain('similar.unanswered');
  });

  it('is not proposed in bulk, which carries no answers', async () => {
    const handler = awards.as('handler-1');
    const many = { signal: 'office.propose', applications: await seen(handler, [second]) };
    const { body } = await handler.post('/tasks/accept', many);
    expect(body).toMatchObject({ code: 'request.invalid' });
  });

  it.each([
    ['an answer without reasons', [{ award: 'A1', answer: 'same' }]],
    ['blank reasons', [{ award: 'A1', answer: 'same', reasons: '' }]],
    ['another answer', [{ award: 'A1', answer: 'perhaps', reasons }]],
  ])('is refused %s', async (_, similar) => {
    expect((await propose(second, { ...GRANT, similar })).body).toMatchObject({ code: 'request.invalid' });
  });

  it.each(['handler-1', 'approver-1', 'group-head', 'finance-1', 'auditor-1'])(
    'is shown beside it to %s',
    async (account) => {
      expect(await similarFor(account, second)).toMatchObject([
        {
          award: first,
          shownName: '拱宸桥米酒',
          by: 'recognition',
          why: { code: 'contained' },
          answer: 'unanswered',
        },
      ]);
    },
  );

  it.each(['applicant-qiaoxi', 'officer-market'])('is not shown to %s', async (account) => {
    expect(await similarFor(account, second)).toBeUndefined();
  });

  it('is answered on record, for everybody who decides after', async () => {
    const similar = [{ award: first, answer: 'same', reasons }];
    expect((await propose(second, { ...GRANT, similar })).body).toMatchObject({
      state: 'officeReview.approving',
    });
    expect(await similarFor('approver-1', second)).toMatchObject([
      { award: first, answer: 'same', words: reasons, answeredBy: second },
    ]);
    expect(await similarFor('approver-1', first)).toMatchObject([{ award: second, answeredBy: second }]);
    expect((await propose(first, GRANT)).body).toMatchObject({ state: 'officeReview.approving' });
  });
});

describe('one number of two issuers', () => {
  it('is a question beside both issuers, and the dossier and the letter say who issued it', async () => {
    const certificate = 'KJ 4471';
    const first = await claimed({
      ...{ recognition: 'product:塘栖蜜饯', certificate },
      issuer: '浙江省名牌产品认定委员会',
    });
    const second = await claimed({
      ...{ recognition: 'product:闲林丝绸', certificate },
      issuer: ' 杭州市　名牌产品认定委员会',
    });
    const { body } = await awards.as('handler-1').get(`/applications/${second}/dossier`);
    expect(body).toMatchObject({
      recognition: { certificate, issuer: '杭州市 名牌产品认定委员会' },
      similar: [
        {
          ...{ award: first, certificate, issuer: '浙江省名牌产品认定委员会' },
          ...{ by: 'certificate', why: { code: 'otherIssuer' }, answer: 'unanswered' },
        },
      ],
    });
    expect((await propose(second, GRANT)).body).toMatchObject({
      code: 'similar.unanswered',
      awards: [first],
    });
    const answered = { ...GRANT, similar: [{ award: first, answer: 'different', reasons }] };
    expect((await propose(second, answered)).status).toBeLessThan(300);
  });

  it.each([
    ['of nobody', '——'],
    ['with a sign that nobody sees', '杭州\u200B市'],
    ['that is longer than its field', '市'.repeat(101)],
  ])('is refused an issuer %s', async (_, issuer) => {
    const form = { claim: { ...newClaim({ recognition: 'product:三墩酱鸭' }), issuer }, documents: [] };
    const { status, body } = await awards.as('applicant-qiaoxi').post('/applications', form);
    expect(status).toBe(422);
    expect(JSON.stringify(body)).toContain('/claim/issuer');
  });
});
