import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { passDeadline } from '../../tour/pass-deadline.ts';
import { visitorsAt } from '../../tour/visitors.ts';
import { startAwards, type Awards } from '../support/awards.ts';

let awards: Awards;
beforeAll(async () => {
  awards = await startAwards();
});
afterAll(async () => awards.stop());

const me = (account = 'applicant-qiaoxi') => awards.as(account);
const begin = async (content: object = {}) => {
  const { status, body } = await me().post('/drafts', content);
  expect(status).toBe(201);
  return { id: String(body['id']), version: Number(body['version']) };
};
const save = async (id: string, version: number | null, content: object, account?: string) =>
  me(account).send('PATCH', `/drafts/${id}`, content, version === null ? {} : { 'if-match': `"${version}"` });
let drawn = 0;
const claim = () => ({
  item: 'C1',
  enterprise: '91330105MA2AXQ001U',
  recognition: `product:draft-${(drawn += 1)}`,
  recognisedOn: '2026-01-05',
  certificate: `F-${drawn}`,
});

describe('a draft', () => {
  it('is saved as it is typed, however incomplete, and each save is a version', async () => {
    const { id } = await begin({ claim: { item: 'C1' } });
    expect((await save(id, 1, { claim: { recognition: 'prod' } })).body).toMatchObject({ version: 2 });
    const last = await save(id, 2, { claim: { recognition: 'product:x', item: null }, documents: [] });
    expect(last.headers.get('etag')).toBe('"3"');
    expect((await me().get(`/drafts/${id}`)).body).toMatchObject({
      version: 3,
      content: { claim: { recognition: 'product:x' }, documents: [] },
      submittedAs: null,
    });
  });

  it('says what its item asks for and it lacks, as it is typed', async () => {
    const { id } = await begin();
    expect((await me().get(`/drafts/${id}`)).body['missing']).toEqual({ proofs: [], questions: [] });
    const missing = async (version: number, typed: object) => {
      const { proofs, questions } = (await save(id, version, typed)).body['missing'] as {
        proofs: { code: string }[];
        questions: { code: string }[];
      };
      return [proofs.map(({ code }) => code), questions.map(({ code }) => code)];
    };
    expect(await missing(1, { claim: { item: 'S2' } })).toEqual([
      ['publishedStandard', 'registration'],
      ['draftingRank', 'revision', 'jointlyHeld'],
    ]);
    const documents = [{ sha256: 'a'.repeat(64), proof: 'registration' }];
    expect(await missing(2, { claim: { draftingRank: 1, jointlyHeld: true }, documents })).toEqual([
      ['publishedStandard', 'representation'],
      ['revision'],
    ]);
  });

  it('that was saved elsewhere meanwhile is not overwritten: the answer brings what it is now', async () => {
    const { id } = await begin();
    await save(id, 1, { claim: { certificate: 'first' } });
    const late = await save(id, 1, { claim: { certificate: 'second' } });
    expect(late).toMatchObject({
      status: 412,
      body: { code: 'draft.changed', draft: { version: 2, content: { claim: { certificate: 'first' } } } },
    });
    expect(await save(id, null, { claim: {} })).toMatchObject({
      status: 428,
      body: { code: 'precondition.missing' },
    });
  });

  it('of ten saves over one version takes one', async () => {
    const { id } = await begin();
    const saves = await Promise.all(
      Array.from({ length: 10 }, async (_, n) => save(id, 1, { claim: { draftingRank: n } })),
    );
    expect(saves.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(9).fill(412)]);
  });

  it('is nobody else’s business', async () => {
    const { id } = await begin();
    expect((await me('applicant-yunhe').get(`/drafts/${id}`)).body['code']).toBe('draft.unknown');
    expect((await save(id, 1, { claim: {} }, 'applicant-yunhe')).status).toBe(404);
    expect((await me('applicant-yunhe').send('DELETE', `/drafts/${id}`)).status).toBe(404);
    expect((await me('applicant-yunhe').post('/applications', { draft: id })).body['code']).toBe(
      'draft.unknown',
    );
    expect((await me('handler-1').get('/drafts')).status).toBe(403);
  });

  it('takes nothing that no claim has', async () => {
    expect((await me().post('/drafts', { claim: { phone: '139' } })).status).toBe(422);
    expect((await me().post('/drafts', { note: 'x' })).status).toBe(422);
    expect((await me().post('/drafts', { claim: { recognition: 'x'.repeat(201) } })).status).toBe(422);
  });

  it('is thrown away for good', async () => {
    const { id } = await begin();
    expect((await me().send('DELETE', `/drafts/${id}`)).status).toBe(204);
    expect((await me().get(`/drafts/${id}`)).status).toBe(404);
  });

  it('needs neither engine nor worker', async () => {
    await awards.stopWorker();
    const { id } = await begin({ claim: { item: 'C1' } });
    expect((await save(id, 1, { claim: { item: 'C2' } })).status).toBe(200);
    await awards.startWorker();
  });
});

describe('an application that lapses', () => {
  it('leaves what was entered last as a draft of its applicant, who can send it again', async () => {
    const visitors = visitorsAt(awards.url, () => undefined);
    const { id } = await visitors.submit('applicant-qiaoxi', { claim: claim() });
    await visitors.act('handler-1', id, 'application.return', { reasons: 'unreadable' }, 'returned');
    const { body } = await me().get(`/applications/${id}`);
    const mended = { claim: claim(), documents: [] };
    await visitors.act('applicant-qiaoxi', id, 'application.resubmit', mended, 'submitted');
    await visitors.act('handler-1', id, 'application.return', { reasons: 'still unreadable' }, 'returned');
    await passDeadline(visitors, id, 'correct', 'lapsed');

    const { drafts } = (await me().get('/drafts')).body as { drafts: { id: string; content: object }[] };
    const kept = drafts.find((draft) => draft.id === `F${id}`);
    expect(kept?.content).toEqual(mended);
    expect((await me('applicant-yunhe').get(`/drafts/F${id}`)).status).toBe(404);
    const again = await me().post('/applications', { draft: `F${id}` });
    expect(again).toMatchObject({
      status: 201,
      body: { state: 'submitted', enterprise: body['enterprise'] },
    });
  });

  it('leaves it even to somebody who has as many drafts as anybody may have', async () => {
    const visitors = visitorsAt(awards.url, () => undefined);
    const { id } = await visitors.submit('applicant-qiaoxi', { claim: claim() });
    await visitors.act('handler-1', id, 'application.return', { reasons: 'unreadable' }, 'returned');
    for (let full = false; !full;) full = (await me().post('/drafts', {})).status === 409;
    await passDeadline(visitors, id, 'correct', 'lapsed');
    const { drafts } = (await me().get('/drafts')).body as { drafts: { id: string }[] };
    expect(drafts).toHaveLength(51);
    expect(drafts[0]?.id).toBe(`F${id}`);
    for (const draft of drafts.slice(1)) await me().send('DELETE', `/drafts/${draft.id}`);
  });
});

describe('an application from a draft', () => {
  it('starts once it is complete, and says before what is missing', async () => {
    const { id } = await begin({ claim: { item: 'C1' } });
    const early = await me().post('/applications', { draft: id });
    expect(early).toMatchObject({ status: 422, body: { code: 'draft.incomplete' } });
    await save(id, 1, { claim: claim() });
    const applied = await me().post('/applications', { draft: id });
    expect(applied).toMatchObject({ status: 201, body: { state: 'submitted' } });
    expect((await me().get(`/drafts/${id}`)).body['submittedAs']).toBe(applied.body['id']);
    expect((await save(id, 2, { claim: {} })).body).toMatchObject({
      code: 'draft.submitted',
      application: applied.body['id'],
    });
    expect((await me().send('DELETE', `/drafts/${id}`)).status).toBe(409);
    const listed = (await me().get('/drafts')).body['drafts'] as { id: string }[];
    expect(listed.map((draft) => draft.id)).not.toContain(id);
  });

  it('has one effect for one key, and another key starts no second one', async () => {
    const { id } = await begin({ claim: claim() });
    const key = randomUUID();
    const first = await me().post('/applications', { draft: id }, key);
    expect((await me().post('/applications', { draft: id }, key)).body).toEqual(first.body);
    expect((await me().post('/applications', { draft: id })).body['code']).toBe('draft.submitted');
  });

  it('of eight that are sent at once with keys of their own is one', async () => {
    const { id } = await begin({ claim: claim() });
    const sent = await Promise.all(
      Array.from({ length: 8 }, async () => me().post('/applications', { draft: id })),
    );
    expect(sent.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(sent.filter(({ body }) => body['code'] === 'draft.submitted')).toHaveLength(7);
  });

  it('that is refused leaves the draft a draft', async () => {
    const { id } = await begin({ claim: { ...claim(), recognition: 'mark:x' } });
    expect((await me().post('/applications', { draft: id })).body['code']).toBe('claim.invalid');
    expect((await save(id, 1, { claim: claim() })).status).toBe(200);
    expect((await me().post('/applications', { draft: id })).status).toBe(201);
  });
});
