import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UNATTENDED } from '../../use-cases/enterprise/notify-office.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { confirmed } from '../support/by-two.ts';
import { newClaim } from '../support/claims.ts';
import { apply } from '../support/proven.ts';
import { until } from '../support/until.ts';
import { shownInOrder } from '../support/shown-in-order.ts';

const FIRM = '91330105MA2AXQ001U';
const AGENT = 'p-applicant-qiaoxi';

let awards: Awards;
let open: string;
let over: string;
beforeAll(async () => {
  awards = await startAwards();
  [open, over] = [await applied(), await applied()];
  await awards.as('applicant-qiaoxi').post(`/applications/${over}/signals/application.withdraw`, {});
  await awards.client.workflow.getHandle(over).result();
});
afterAll(async () => awards.stop());

const applied = async (): Promise<string> =>
  String((await apply(awards.as('applicant-qiaoxi'), newClaim())).body['id']);
const agents = `/admin/enterprises/${FIRM}/agents`;
const admin = () => awards.as('administrator-1');
const remarksOf = async (id: string) =>
  (await awards.as('handler-1').get(`/applications/${id}/remarks`)).body['remarks'] as object[];
const notifiedOf = async (account: string): Promise<readonly unknown[]> => {
  await shownInOrder(awards.database);
  const { body } = await awards.as(account).get('/notifications');
  return (body['notifications'] as { type: string; application: string }[])
    .filter(({ type }) => type === 'remark.sent')
    .map(({ application }) => application);
};
const remark = { sentBy: 'administrator', words: `${UNATTENDED.zh}\n${UNATTENDED.en}` };

describe('a firm for which nobody acts any more', () => {
  it('is nothing to notify of while another agent is left', async () => {
    await admin().send('PUT', `${agents}/p-citizen-1`, {});
    expect((await admin().send('DELETE', `${agents}/p-citizen-1`)).body).toMatchObject({ agents: [AGENT] });
    expect(await remarksOf(open)).toEqual([]);
  });

  it('is notified to the office on each award that goes on, if its last agent is dismissed', async () => {
    expect((await admin().send('DELETE', `${agents}/${AGENT}`)).body).toMatchObject({ agents: [] });
    await admin().send('DELETE', `${agents}/${AGENT}`);
    expect(await remarksOf(open)).toMatchObject([{ ...remark, person: 'p-administrator-1' }]);
    expect(await remarksOf(over)).toEqual([]);
    await until(async () => (await notifiedOf('handler-1')).length > 0);
    expect(await notifiedOf('handler-1')).toEqual([open]);
    expect(await notifiedOf('officer-market')).toEqual([]);
    await admin().send('PUT', `${agents}/${AGENT}`, {});
    expect(await notifiedOf('applicant-qiaoxi')).toEqual([]);
  });

  it('and if its last agent is forgotten; the administrators read it in the answer', async () => {
    const { status, body } = await confirmed(awards, admin().post(`/admin/people/${AGENT}/forget`, {}));
    expect([status, body['unattended']]).toEqual([200, [FIRM]]);
    expect(await remarksOf(open)).toMatchObject([remark, { ...remark, person: 'p-administrator-2' }]);
  });
});
