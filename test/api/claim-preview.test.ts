import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleForms } from '../../tour/forms.ts';
import { reported, type LedAward } from '../../tour/led-award.ts';
import { visitorsAt } from '../../tour/visitors.ts';
import { startAwards, type Awards } from '../support/awards.ts';

let awards: Awards;
let award: LedAward;
let path: string;
beforeAll(async () => {
  awards = await startAwards();
  award = await reported(
    visitorsAt(awards.url, () => undefined),
    await sampleForms(),
  );
  path = `/applications/${award.id}`;
});
afterAll(async () => awards.stop());

const preview = async (legalBasis: string, more = '', account = 'handler-1') =>
  awards.as(account).get(`${path}/claim-back?legalBasis=${legalBasis}&reference=no.7${more}`);
const propose = async (kind: string, method?: string) =>
  awards.as('handler-1').post(`${path}/signals/clawback.propose`, {
    legalBasis: { kind, reference: 'no.7' },
    ...(method !== undefined && { method }),
    reasons: 'it has left',
  });

describe('what a proposal to claim back comes to', () => {
  it('is shown to those who propose it, and to nobody else', async () => {
    for (const account of ['approver-1', 'auditor-1', 'applicant-xinqian', 'officer-market'])
      expect(await preview('undertaking', '', account)).toMatchObject({
        status: 403,
        body: { code: 'duty.missing' },
      });
  });

  it('is refused as the proposal itself is, and leaves nothing behind', async () => {
    const before = (await award.view()).version;
    for (const [kind, method] of [['procedure'], ['procedure', 'full']] as const) {
      const shown = await preview(kind, method === undefined ? '' : `&method=${method}`);
      const sent = await propose(kind, method);
      expect(sent.status).toBeGreaterThanOrEqual(400);
      expect([shown.status, shown.body['code']]).toEqual([sent.status, sent.body['code']]);
    }
    expect((await award.view()).version).toBe(before);
  });

  it('says the amount, the months and the clause, and the step records the same', async () => {
    const whole = (await preview('undertaking', '&method=full')).body;
    expect(whole).toMatchObject({ method: 'full', amountFen: whole['paidFen'] });
    const { body } = await preview('undertaking');
    expect(body).toMatchObject({
      application: award.id,
      method: 'proRata',
      ofMonths: 60,
      clauses: [{ anchor: 'art13.relocation', place: 13 }],
    });
    expect(body['amountFen']).toBeGreaterThan(0);
    expect((await propose('undertaking')).body).toMatchObject({ state: 'clawback.noticed' });
    const { demands } = (await awards.as('handler-1').get(`${path}/dossier`)).body;
    const { amountFen: demandedFen, unexpiredMonths, method: computedBy } = body;
    expect(demands).toMatchObject([{ demandedFen, unexpiredMonths, computedBy }]);
    expect((await preview('undertaking')).body).toMatchObject({ code: 'state.notAccepting' });
  });
});
