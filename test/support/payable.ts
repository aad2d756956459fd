import type { Awards } from './awards.ts';
import { newClaim } from './claims.ts';

const reasons = 'as the file shows';

/** An award of 桥西 brought to where its payment is ordered. Returns its id. */
export async function payable(awards: Awards): Promise<string> {
  const { body } = await awards
    .as('applicant-qiaoxi')
    .post('/applications', { claim: newClaim(), documents: [] });
  const id = String(body['id']);
  const send = async (account: string, type: string, payload: object = {}): Promise<void> => {
    const answer = await awards.as(account).post(`/applications/${id}/signals/${type}`, payload);
    if (answer.status !== 200) throw new Error(`${type}: ${JSON.stringify(answer.body)}`);
  };
  await send('handler-1', 'application.accept');
  for (const officer of ['officer-market', 'officer-finance-bureau', 'officer-street'])
    await send(officer, 'department.confirm');
  await send('handler-1', 'office.propose', { outcome: 'grant', reasons });
  await send('approver-1', 'office.approve', { reasons });
  return id;
}
