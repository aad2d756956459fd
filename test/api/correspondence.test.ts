import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleForms } from '../../tour/forms.ts';
import { verifying, type LedAward } from '../../tour/led-award.ts';
import { visitorsAt } from '../../tour/visitors.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { pdf } from '../support/files.ts';
import { shownInOrder } from '../support/shown-in-order.ts';

let awards: Awards;
let award: LedAward;
let path: string;
beforeAll(async () => {
  awards = await startAwards();
  award = await verifying(
    visitorsAt(awards.url, () => undefined),
    (await sampleForms()).product(),
  );
  path = `/applications/${award.id}`;
});
afterAll(async () => awards.stop());

const notifiedOf = async (
  account: string,
): Promise<readonly { type: string; isNew: boolean; id: string }[]> => {
  await shownInOrder(awards.database);
  const { body } = await awards.as(account).get('/notifications');
  return body['notifications'] as { type: string; isNew: boolean; id: string }[];
};

describe('a note', () => {
  it('is read by the officers of the award and the auditor, and by nobody who acts for the firm', async () => {
    await awards.as('officer-market').post(`${path}/notes`, { words: 'a canary note' });
    await awards.as('handler-1').post(`${path}/notes`, { words: 'another one' });
    for (const account of ['officer-market', 'handler-2', 'approver-1', 'group-head', 'auditor-1'])
      expect((await awards.as(account).get(`${path}/notes`)).body).toMatchObject({
        notes: [
          { number: 1, person: 'p-officer-market', unit: 'market', words: 'a canary note' },
          { number: 2, person: 'p-handler-1', unit: null },
        ],
      });
    for (const account of ['applicant-qiaoxi', 'finance-1', 'citizen-1'])
      expect((await awards.as(account).get(`${path}/notes`)).status).toBe(403);
    expect((await awards.as('officer-commerce').get(`${path}/notes`)).status).toBe(404);
    expect((await awards.as('auditor-1').post(`${path}/notes`, { words: 'no' })).status).toBe(403);
  });

  it('is not read by an officer who acts for the firm as well', async () => {
    const { sql } = awards.asOwner();
    await sql`insert into agents (person_id, enterprise) values ('p-handler-2', '91330105MA2AXQ001U')`;
    expect((await awards.as('handler-2').get(`${path}/notes`)).status).toBe(404);
    const { body } = await awards.as('handler-2').get(`${path}/dossier`);
    expect(JSON.stringify(body)).not.toContain('a canary note');
    await sql`delete from agents where person_id = 'p-handler-2'`;
    expect((await awards.as('handler-2').get(`${path}/notes`)).status).toBe(200);
  });

  it('stands in the dossier of an auditor, and in no answer to the applicant', async () => {
    const { body } = await awards.as('auditor-1').get(`${path}/dossier`);
    expect(body['notes']).toMatchObject([
      { words: 'a canary note', officer: 'p-officer-market', unit: { code: 'market' } },
      { words: 'another one', unit: null },
    ]);
    for (const part of ['', '/dossier', '/steps', '/remarks'])
      expect(JSON.stringify((await awards.as('applicant-qiaoxi').get(`${path}${part}`)).body)).not.toContain(
        'a canary note',
      );
  });

  it('is neither changed nor taken back, and waits to be sealed', async () => {
    const { sql } = awards.asOwner();
    await expect(sql`update notes set words = 'other'`).rejects.toThrow('append-only');
    await expect(sql`delete from remarks`).rejects.toThrow('append-only');
    const waiting = await sql`select source from unsealed where kind = 'notes' order by source`;
    expect(waiting.map(({ source }) => String(source))).toEqual([`${award.id}/1`, `${award.id}/2`]);
  });
});

describe('a remark', () => {
  it('goes from the applicant to the office and back; each is notified of it, and no officer is named', async () => {
    const firm = awards.as('applicant-qiaoxi');
    await firm.post(`${path}/remarks`, { words: '何时能办结？' });
    await awards.as('handler-1').post(`${path}/remarks`, { words: '部门核实后。' });
    expect((await firm.get(`${path}/remarks`)).body).toMatchObject({
      remarks: [
        { number: 1, sentBy: 'applicant', person: 'p-applicant-qiaoxi', words: '何时能办结？' },
        { number: 2, sentBy: 'office', person: null, words: '部门核实后。' },
      ],
    });
    expect((await awards.as('auditor-1').get(`${path}/remarks`)).body).toMatchObject({
      remarks: [{ number: 1 }, { number: 2, person: 'p-handler-1' }],
    });
    for (const account of ['handler-2', 'applicant-qiaoxi']) {
      const own = (await notifiedOf(account)).filter(({ type }) => type === 'remark.sent');
      expect([account, own.length]).toEqual([account, 1]);
    }
    expect((await notifiedOf('officer-market')).some(({ type }) => type === 'remark.sent')).toBe(false);
    expect((await awards.as('officer-market').get(`${path}/remarks`)).status).toBe(403);
    expect((await awards.as('applicant-yunhe').get(`${path}/remarks`)).status).toBe(404);
  });

  it('is read once its notification is', async () => {
    const [newest] = (await notifiedOf('applicant-qiaoxi')).filter(({ type }) => type === 'remark.sent');
    expect(newest?.isNew).toBe(true);
    await awards.as('applicant-qiaoxi').post('/notifications/read', { until: newest?.id });
    const [read] = (await notifiedOf('applicant-qiaoxi')).filter(({ type }) => type === 'remark.sent');
    expect(read?.isNew).toBe(false);
  });
});

describe('the draft of an act', () => {
  it('is kept for its writer alone, and spent once the act is sent', async () => {
    const officer = awards.as('officer-market');
    const draft = async (account: string) =>
      (await awards.as(account).get(`${path}/draft?type=department.object`)).body['draft'];
    const kept = { type: 'department.object', payload: { reasons: '名称不' } };
    expect((await officer.send('PUT', `${path}/draft`, kept)).status).toBe(200);
    expect(await draft('officer-market')).toMatchObject(kept);
    expect(await draft('handler-1')).toBeNull();
    expect((await awards.as('officer-commerce').get(`${path}/draft?type=department.object`)).status).toBe(
      404,
    );
    await officer.post(`${path}/signals/department.object`, { reasons: '名称不符' });
    expect(await draft('officer-market')).toBeNull();
    await officer.send('PUT', `${path}/draft`, kept);
    expect(await draft('officer-market')).toMatchObject(kept);
    expect((await officer.send('DELETE', `${path}/draft?type=department.object`)).status).toBe(204);
    expect(await draft('officer-market')).toBeNull();
  });

  it('names the documents in it as its writer put them in, and no document of somebody else', async () => {
    const officer = awards.as('officer-market');
    const own = (await officer.upload('核查.pdf', pdf('own'))).body;
    const foreign = (await awards.as('applicant-qiaoxi').upload('证书.pdf', pdf('foreign'))).body;
    const payload = { documents: [own['sha256'], foreign['sha256']] };
    const kept = await officer.send('PUT', `${path}/draft`, { type: 'department.object', payload });
    const { sha256, size: bytes } = own;
    expect(kept.body['draft']).toMatchObject({
      payload,
      files: [{ sha256, name: '核查.pdf', kind: 'pdf', bytes }],
    });
    await officer.send('DELETE', `${path}/draft?type=department.object`);
  });
});

describe('a template', () => {
  it('is offered from its first to its last day, for acts that take reasons', async () => {
    const template = { zh: '不清晰', en: 'not legible', words: '请重传。', fromDay: '2026-01-01' };
    const handler = awards.as('handler-1');
    const made = await handler.post('/templates', { type: 'application.return', ...template });
    await handler.post('/templates', { type: 'application.return', ...template, fromDay: '2099-01-01' });
    const wrong = await handler.post('/templates', { type: 'application.accept', ...template });
    expect(wrong.body).toMatchObject({ errors: [{ at: '/type', code: 'noReasons' }] });
    const offered = async (query = '') =>
      ((await awards.as('officer-market').get(`/templates${query}`)).body['templates'] as object[]).length;
    expect([await offered(), await offered('?type=office.approve')]).toEqual([1, 0]);
    await handler.post(`/templates/${String(made.body['id'])}/end`, { untilDay: '2026-01-31' });
    expect(await offered()).toBe(0);
    expect((await awards.as('officer-market').post('/templates', template)).status).toBe(403);
  });
});

describe('a saved view', () => {
  it('is its owner’s alone, and names only what the list has', async () => {
    const view = { list: 'applications', name: '待审批', query: { state: 'officeReview', overdue: true } };
    const handler = awards.as('handler-1');
    const { body } = await handler.post('/views', view);
    expect((await handler.get('/views')).body).toMatchObject({ views: [view] });
    expect((await awards.as('handler-2').get('/views')).body).toEqual({ views: [] });
    const id = String(body['id']);
    expect((await awards.as('handler-2').send('DELETE', `/views/${id}`)).status).toBe(404);
    expect((await handler.post('/views', { ...view, query: { colour: 'red' } })).body).toMatchObject({
      errors: [{ at: '/query/colour', code: 'noFilter' }],
    });
    expect((await handler.send('DELETE', `/views/${id}`)).status).toBe(204);
    expect((await handler.get('/views')).body).toEqual({ views: [] });
  });
});
