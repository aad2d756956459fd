import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkAuthority } from '../../audit/sweep/check-authority.ts';
import { findAuthority } from '../../db/administration/find-authority.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { payable } from '../support/payable.ts';

const QIAOXI = '91330105MA2AXQ001U';
const LONG_AGO = '2020-01-01';
const ANSWER = { reasons: 'another officer has looked at the file' };

let awards: Awards;
let application: string;
beforeAll(async () => {
  awards = await startAwards();
  application = await payable(awards);
});
afterAll(async () => awards.stop());

const declare = async (person: string) =>
  awards
    .as('administrator-1')
    .post(`/admin/people/${person}/interests`, { enterprise: QIAOXI, fromDay: LONG_AGO });
const exported = async (body: object = {}) => awards.as('finance-2').post('/payments/exports', body);
const answered = async (account: string, headers: Record<string, string> = {}) =>
  awards.as(account).post(`/applications/${application}/interests`, ANSWER, undefined, headers);
const found = async (): Promise<readonly string[]> =>
  checkAuthority(await findAuthority(awards.database), []).map(({ where }) => where);

it('an interest that is entered later lists what its person has done, and holds the payment until the group has looked', async () => {
  expect(await found()).toEqual([]);
  const { status, body } = await declare('p-handler-1');
  expect(status).toBe(201);
  const acts = [
    { application, type: 'application.accept', person: 'p-handler-1' },
    { application, type: 'office.propose', person: 'p-handler-1' },
  ];
  expect(body['acts']).toMatchObject(acts);
  for (const orders of [{}, { orders: [`${application}-1`] }])
    expect(await exported(orders)).toMatchObject({
      status: 409,
      body: { code: 'interest.unanswered', acts },
    });
  expect((await awards.as('finance-1').get(`/applications/${application}/interests`)).body).toMatchObject({
    acts,
  });
  expect(await found()).toHaveLength(2);
  for (const other of ['approver-1', 'handler-1', 'finance-1', 'administrator-1'])
    expect((await answered(other)).status).toBe(403);
  for (const [ifMatch, code] of [
    ['*', 'precondition.missing'],
    ['"1"', 'version.changed'],
  ] as const)
    expect((await answered('group-head', { 'if-match': ifMatch })).body).toMatchObject({ code });
  expect(await answered('group-head')).toMatchObject({ status: 200, body: { acts } });
  expect(await answered('group-head')).toMatchObject({ status: 200, body: { acts: [] } });
  expect(await found()).toEqual([]);
  expect((await exported()).status).toBe(201);
});

it('holds the release of a file that was made before, and nobody of the group looks for a firm of their own', async () => {
  const [file] = (await awards.as('finance-1').get('/payments/exports')).body['exports'] as {
    id: string;
    digest: string;
  }[];
  const release = async () =>
    awards.as('finance-1').post(`/payments/exports/${file?.id ?? ''}/release`, { digest: file?.digest });
  await declare('p-approver-1');
  expect(await release()).toMatchObject({ status: 409, body: { code: 'interest.unanswered' } });
  await declare('p-group-deputy');
  expect(await answered('group-deputy')).toMatchObject({ status: 409, body: { code: 'interest.declared' } });
  expect(await release()).toMatchObject({ status: 409, body: { code: 'interest.unanswered' } });
  expect((await answered('group-head')).status).toBe(200);
  expect((await release()).status).toBe(200);
});
