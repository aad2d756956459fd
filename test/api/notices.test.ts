import { afterAll, beforeAll, expect, it } from 'vitest';
import { sampleForms } from '../../tour/forms.ts';
import { published, type LedAward } from '../../tour/led-award.ts';
import { visitorsAt } from '../../tour/visitors.ts';
import { startAwards, type Awards } from '../support/awards.ts';

let awards: Awards;
let award: LedAward;
beforeAll(async () => {
  awards = await startAwards();
  award = await published(
    visitorsAt(awards.url, () => undefined),
    (await sampleForms()).product(),
  );
});
afterAll(async () => awards.stop());

const objections = () => `/notices/${award.id}/objections`;
const reasons = 'the product is somebody else’s';

interface Shown {
  readonly steps: readonly { type: string; person: string | null; reasons: string | null }[];
}
const objectionAs = async (account: string) => {
  const { body } = await awards.as(account).get(`/applications/${award.id}/steps`);
  return (body as unknown as Shown).steps.find(({ type }) => type === 'objection.file');
};

it('a grant stands before the public with the hash of what was published', async () => {
  const response = await fetch(`${awards.url}/api/notices`);
  const { notices, hash } = (await response.json()) as { notices: { application: string }[]; hash: string };
  expect(notices).toMatchObject([{ application: award.id, amountFen: 5_000_000, contested: false }]);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
});

it('nobody objects without a name, nor to what is not before the public', async () => {
  const anonymous = await fetch(`${awards.url}/api${objections()}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': 'a' },
    body: JSON.stringify({ reasons }),
  });
  expect(anonymous.status).toBe(401);
  const elsewhere = await awards.as('citizen-1').post('/notices/A0000000000000000/objections', { reasons });
  expect(elsewhere).toMatchObject({ status: 404, body: { code: 'notice.unknown' } });
});

it('a person who objects learns that it stands and nothing else, and is known to those who decide', async () => {
  const filed = await awards.as('citizen-1').post(objections(), { reasons });
  expect(filed.status).toBe(200);
  expect(Object.keys(filed.body).sort()).toEqual(['application', 'commandId', 'outcome']);
  expect((await award.view()).state).toBe('publicNotice.contested');
  expect(await objectionAs('applicant-qiaoxi')).toMatchObject({ person: null, reasons });
  expect(await objectionAs('finance-1')).toMatchObject({ person: null, reasons: null });
  expect(await objectionAs('officer-market')).toMatchObject({ person: null, reasons: null });
  expect(await objectionAs('approver-1')).toMatchObject({ person: 'p-citizen-1', reasons });
});

it('the journal shows the firm units and no officer, and no words that are among officers', async () => {
  const stepsFor = async (account: string) =>
    JSON.stringify((await awards.as(account).get(`/applications/${award.id}/steps`)).body);
  expect((await stepsFor('applicant-qiaoxi')).match(/"p-(?!applicant-qiaoxi)[^"]*"/g)).toBeNull();
  expect(await stepsFor('approver-1')).toContain('"p-handler-1"');
  const proposed = async (account: string) =>
    (JSON.parse(await stepsFor(account)) as Shown).steps.find(({ type }) => type === 'office.propose')
      ?.reasons;
  expect(await proposed('applicant-qiaoxi')).toBeNull();
  expect(await proposed('approver-1')).not.toBeNull();
  expect((await awards.as('officer-commerce').get(`/applications/${award.id}/steps`)).status).toBe(404);
});
