import { afterAll, beforeAll, expect, it } from 'vitest';
import { startAwards, type Awards } from '../support/awards.ts';
import { newClaim } from '../support/claims.ts';
import { until } from '../support/until.ts';

interface Notified {
  readonly id: string;
  readonly application: string;
  readonly type: string;
  readonly task: string | null;
  readonly text: { readonly zh: string; readonly en: string };
  readonly isNew: boolean;
}

let awards: Awards;
beforeAll(async () => {
  awards = await startAwards();
});
afterAll(async () => awards.stop());

const notificationsOf = async (account: string, query = ''): Promise<readonly Notified[]> =>
  (await awards.as(account).get(`/notifications${query}`)).body['notifications'] as readonly Notified[];
const about = async (account: string, id: string): Promise<readonly Notified[]> =>
  (await notificationsOf(account)).filter(({ application }) => application === id);
const submitted = async (): Promise<string> =>
  String(
    (await awards.as('applicant-qiaoxi').post('/applications', { claim: newClaim(), documents: [] })).body[
      'id'
    ],
  );

it('an applicant is notified of what others did, in both languages, until it is read; others are not', async () => {
  const id = await submitted();
  expect(await about('applicant-qiaoxi', id)).toEqual([]);
  await awards
    .as('handler-1')
    .post(`/applications/${id}/signals/application.return`, { reasons: 'unreadable' });
  await until(async () => (await about('applicant-qiaoxi', id)).length === 1);
  const [notification] = await about('applicant-qiaoxi', id);
  expect(notification).toMatchObject({ type: 'application.return', task: null, isNew: true });
  expect(notification?.text.zh).toContain('退回补正');
  expect(notification?.text.en).toContain('returned for correction');
  expect(await about('applicant-yunhe', id)).toEqual([]);
  expect(await about('citizen-1', id)).toEqual([]);

  const read = await awards.as('applicant-qiaoxi').post('/notifications/read', { until: notification?.id });
  expect(read.status).toBe(204);
  expect(await about('applicant-qiaoxi', id)).toMatchObject([{ isNew: false }]);
});

it('a reviewer is notified of the tasks that wait for them, and no longer once they are done', async () => {
  const id = await submitted();
  await until(async () => (await about('handler-1', id)).length === 1);
  expect(await about('handler-1', id)).toMatchObject([{ task: 'accept', isNew: true }]);
  expect(await about('officer-market', id)).toEqual([]);
  await awards.as('handler-1').post(`/applications/${id}/signals/application.accept`, {});
  await until(async () => (await about('officer-market', id)).length === 1);
  expect(await about('handler-1', id)).toEqual([]);
});

it('a mark does not go back, and pages join without gap', async () => {
  for (let index = 0; index < 4; index += 1) await submitted();
  await until(async () => (await notificationsOf('handler-2', '?limit=4')).length === 4);
  const all = await notificationsOf('handler-2', '?limit=4');
  const [first, second, third, fourth] = all.map(({ id }) => id);
  const page = (await awards.as('handler-2').get('/notifications?limit=2')).body;
  expect(page['next']).toBe(second);
  expect(
    (await notificationsOf('handler-2', `?limit=2&before=${String(second)}`)).map(({ id }) => id),
  ).toEqual([third, fourth]);
  await awards.as('handler-2').post('/notifications/read', { until: first });
  await awards.as('handler-2').post('/notifications/read', { until: fourth });
  expect((await notificationsOf('handler-2', '?limit=4')).map(({ isNew }) => isNew)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

it('a place that is none is refused', async () => {
  expect((await awards.as('handler-1').get('/notifications?before=x')).status).toBe(422);
  expect((await awards.as('handler-1').post('/notifications/read', { until: 'x' })).body).toMatchObject({
    code: 'request.invalid',
  });
});
