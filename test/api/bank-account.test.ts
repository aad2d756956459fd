import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBankAccounts } from '../../db/vault/bank-accounts.ts';
import { startAwards, type Awards } from '../support/awards.ts';

let awards: Awards;
beforeAll(async () => {
  awards = await startAwards();
});
afterAll(async () => awards.stop());

const actsAbout = async (about: string) =>
  (await awards.as('auditor-1').get(`/admin/acts?about=${about}`)).body['acts'] as Record<string, unknown>[];
const put = async (visitor: ReturnType<Awards['as']>, path: string, body: object) =>
  visitor.send('PUT', path, body);

describe('the account to which awards are paid', () => {
  const path = '/enterprises/91330105MA2AXQ001U/bank-account';
  const account = { bank: '102331000000', holder: '桥西食品', number: '6222020200112233' };

  it('is named by an agent of the enterprise, read by agents and finance, and by nobody else', async () => {
    expect((await put(awards.as('applicant-qiaoxi'), path, account)).status).toBe(200);
    for (const reader of ['applicant-qiaoxi', 'finance-1'])
      expect((await awards.as(reader).get(path)).body).toEqual(account);
    expect((await awards.as('applicant-yunhe').get(path)).status).toBe(404);
    expect((await put(awards.as('applicant-yunhe'), path, account)).status).toBe(404);
    for (const other of ['handler-1', 'administrator-1', 'citizen-1'])
      expect((await awards.as(other).get(path)).status).toBe(403);
    const found = await findBankAccounts(awards.database, awards.vault, ['91330105MA2AXQ001U', 'x']);
    expect([...found]).toEqual([['91330105MA2AXQ001U', account]]);
    expect((await actsAbout('91330105MA2AXQ001U'))[0]).toMatchObject({
      person: 'p-applicant-qiaoxi',
      act: 'enterprise.keepAccount',
      detail: {},
    });
  });
});
