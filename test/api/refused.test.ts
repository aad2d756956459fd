import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmAll } from '../../tour/confirm-all.ts';
import { signFor } from '../support/signing.ts';
import { pastTheApi, type PastTheApi } from '../../tour/past-the-api.ts';
import { visitorsAt } from '../../tour/visitors.ts';
import { sentence } from '../../contract/errors.ts';
import type { Actor } from '../../contract/parties.ts';
import type { RefusalCode } from '../../contract/refusals.ts';
import type { SignalType } from '../../contract/signals/catalogue.ts';
import type { Database } from '../../db/connect.ts';
import application from '../../docs/samples/application.json' with { type: 'json' };
import { startAwards, type Awards } from '../support/awards.ts';
import { ON_RECORD, recordsBut } from '../support/records.ts';

const reasons = 'as the file shows';
const QIAOXI = '91330105MA2AXQ001U';
const YUNHE = '91330105MA2AYH0024';

let awards: Awards;
let owner: Database;
let past: PastTheApi;
/** One that departments verify, one that is before the public. */
let verified: string;
let published: string;
beforeAll(async () => {
  awards = await startAwards();
  owner = awards.asOwner();
  past = pastTheApi(awards.client, awards.database, signFor(awards.database));
  const visitors = visitorsAt(awards.url, () => undefined);
  const begun = async (certificate: string): Promise<string> => {
    const claim = { ...application.claim, recognition: `product:${certificate}`, certificate };
    const { id } = await visitors.submit('applicant-qiaoxi', { claim });
    await visitors.act('handler-1', id, 'application.accept', {}, 'departmentVerification.answering');
    return id;
  };
  verified = await begun('verified');
  await visitors.act(
    'officer-market',
    verified,
    'department.confirm',
    {},
    'departmentVerification.answering',
  );
  published = await begun('published');
  await confirmAll(visitors, published);
  const grant = { outcome: 'grant', reasons };
  await visitors.act('handler-1', published, 'office.propose', grant, 'officeReview.approving');
  await visitors.act('approver-1', published, 'office.approve', { reasons }, 'publicNotice.open');
});
afterAll(async () => awards.stop());

const everythingElse = async (): Promise<ReadonlyMap<string, string>> => recordsBut(owner, ON_RECORD);
const onRecord = async (): Promise<readonly (string | null)[]> => {
  const rows = await owner.sql<{ code: string }[]>`
    select code from (select code, at from request_refusals union all
      select refusal->>'code', recorded_at from steps where refusal is not null) as refused order by at, code`;
  return rows.map(({ code }) => code);
};

async function changesNothing(attempt: () => Promise<unknown>, code: string): Promise<void> {
  const [before, recorded] = [await everythingElse(), await onRecord()];
  await attempt();
  expect([...(await everythingElse())]).toEqual([...before]);
  const added = [...(await onRecord())];
  for (const each of recorded) added.splice(added.indexOf(each), 1);
  expect(added).toEqual([code]);
}

describe('a person whom the API refuses learns why in both languages, and leaves nothing but the record of it', () => {
  it.each<[string, SignalType, object, string]>([
    ['finance-1', 'office.propose', { outcome: 'grant', reasons }, 'duty.missing'],
    ['handler-1', 'office.propose', { outcome: 'grant', reasons }, 'state.notAccepting'],
    ['handler-1', 'application.accept', {}, 'state.notAccepting'],
    ['officer-commerce', 'department.confirm', {}, 'unit.notAsked'],
    ['officer-market', 'department.confirm', {}, 'unit.notAsked'],
    ['applicant-qiaoxi', 'review.request', { reasons }, 'state.notAccepting'],
  ])('%s: %s', async (account, signal, body, code) => {
    const path = `/applications/${verified}/signals/${signal}`;
    for (const language of ['zh', 'en'] as const)
      await changesNothing(async () => {
        const answer = await awards.as(account).post(path, body, undefined, { 'accept-language': language });
        expect(answer.body).toMatchObject({ code, title: sentence(code as RefusalCode, language) });
      }, code);
  });

  it('a person who decides on what has changed meanwhile', async () => {
    const path = `/applications/${verified}/signals/department.confirm`;
    await changesNothing(async () => {
      const answer = await awards.as('officer-street').post(path, {}, undefined, { 'if-match': '"1"' });
      expect(answer.body).toMatchObject({ code: 'version.changed' });
    }, 'version.changed');
  });
});

describe('a sender who gets past the API is refused by the award, and leaves nothing but the record of it', () => {
  const officer = { person: 'p-officer-street', as: 'verify', unit: 'street' } as const;
  it.each<[RefusalCode, SignalType, Actor]>([
    ['sender.notEntitled', 'application.withdraw', { person: 'p-handler-2', as: 'handle' }],
    [
      'enterprise.notYours',
      'application.withdraw',
      { person: 'p-applicant-yunhe', as: 'applicant', enterprise: YUNHE },
    ],
    ['interest.declared', 'department.confirm', { ...officer, interested: true }],
    ['duty.alreadyHeld', 'department.confirm', { ...officer, person: 'p-handler-1' }],
    ['duty.alreadyHeld', 'department.confirm', { ...officer, principal: 'p-handler-1' }],
    ['unit.another', 'department.confirm', { ...officer, person: 'p-officer-market' }],
    ['unit.isApplicant', 'department.confirm', { ...officer, enterprise: QIAOXI }],
    ['unit.notAsked', 'department.confirm', { ...officer, unit: 'commerce' }],
    ['delegation.notInForce', 'department.confirm', { ...officer, principal: 'p-officer-commerce' }],
    ['administrator.decidesNothing', 'department.confirm', { ...officer, person: 'p-administrator-1' }],
    ['state.notAccepting', 'payment.confirm', { person: 'p-finance-1', as: 'pay' }],
  ])('%s: %s', async (code, signal, actor) => {
    await changesNothing(async () => {
      expect(await past.send(verified, signal, actor, {})).toMatchObject({ refused: code });
    }, code);
  });

  it('objection.byParty: objection.file', async () => {
    const colleague: Actor = { person: 'p-citizen-1', as: 'objector', enterprise: QIAOXI };
    await changesNothing(async () => {
      const { refused } = await past.send(published, 'objection.file', colleague, { reasons });
      expect(refused).toBe('objection.byParty');
    }, 'objection.byParty');
  });
});

it('what is accepted changes more than that: the digests would show it', async () => {
  const before = await everythingElse();
  await awards.as('officer-street').post(`/applications/${verified}/signals/department.confirm`, {});
  expect([...(await everythingElse())]).not.toEqual([...before]);
});
