import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOST_LETTERS, MOST_TRIES } from '../../use-cases/address/address-rules.ts';
import type { Answered } from '../../tour/visitor.ts';
import { findSecrets, keepSecrets, type Secrets } from '../../db/vault/secrets.ts';
import { keepMailStatus } from '../../db/notification/mail-status.ts';
import { handOver } from '../../notify/follow.ts';
import { confirmed } from '../support/by-two.ts';
import type { Awards } from '../support/awards.ts';
import { newClaim } from '../support/claims.ts';
import { startNotifiedAwards, type NotifiedAwards } from '../support/notified-awards.ts';
import { until } from '../support/until.ts';
import { clearHistory } from '../support/clear-history.ts';

let notified: NotifiedAwards;
let awards: Awards;
beforeAll(async () => {
  notified = await startNotifiedAwards();
  ({ awards } = notified);
});
afterAll(async () => notified.stop());

const WRONG = 'AAAAA-AAAAA';
const enter = async (account: string, address: string | null, language = 'en'): Promise<Answered> =>
  awards.as(account).send('PUT', '/notifications/channels', { language, email: address !== null, address });
const type = async (account: string, code: string): Promise<Answered> =>
  awards.as(account).post('/notifications/address/confirm', { code });
const askAgain = async (account: string): Promise<Answered> =>
  awards.as(account).send('POST', '/notifications/address/send-code');
const channels = async (account: string) => (await awards.as(account).get('/notifications/channels')).body;
const lettersTo = (address: string) => notified.post.letters.filter(({ to }) => to === address);
const secretsOf = async (person: string): Promise<Secrets> =>
  (await findSecrets(awards.database, awards.vault, [`person:${person}`])).get(`person:${person}`) ?? {};
/** An award on which its applicant is notified something. */
const returned = async (): Promise<string> => {
  const { body } = await awards
    .as('applicant-qiaoxi')
    .post('/applications', { claim: newClaim(), documents: [] });
  const id = String(body['id']);
  await awards.as('handler-1').post(`/applications/${id}/signals/application.return`, { reasons: 'r' });
  return id;
};
/** Everything that the tables hold, and every history. */
const onRecord = async (): Promise<string> => {
  const { sql } = awards.asOwner();
  const tables = await sql<{ name: string }[]>`
    select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`;
  let text = '';
  for (const { name } of tables)
    text += (await sql<{ row: string }[]>`select t::text as row from ${sql(name)} t`)
      .map(({ row }) => row)
      .join('\n');
  for await (const { workflowId, runId } of awards.client.workflow.list())
    text += JSON.stringify(await clearHistory(awards.client, workflowId, runId));
  const payloads = [...text.matchAll(/"data":"([A-Za-z0-9+/=]+)"/g)];
  return text + payloads.map(([, data = '']) => Buffer.from(data, 'base64').toString()).join('\n');
};
/** What was looked for and is there all the same. */
const found = async (...words: readonly string[]): Promise<readonly string[]> => {
  const text = await onRecord();
  return words.filter((word) => text.includes(word));
};

describe('an address that was entered', () => {
  it('gets nothing but its code until its owner confirms it, then of awards', async () => {
    const address = 'qiaoxi@example.com';
    const entered = await enter('applicant-qiaoxi', address);
    expect(entered.body).toMatchObject({
      address,
      addressIsConfirmed: false,
      confirmedAddress: null,
      confirmation: { letter: 'underWay', until: null, triesLeft: MOST_TRIES },
    });
    const code = await notified.code(address);
    await notified.notify(await returned());
    expect(await awards.database.sql`select from outbox where kind = 'step'`).toHaveLength(0);
    expect(lettersTo(address)).toHaveLength(1);
    expect((await type('applicant-qiaoxi', code)).body).toMatchObject({
      address,
      addressIsConfirmed: true,
      confirmedAddress: address,
      confirmation: null,
    });
    const id = await returned();
    await notified.notify(id);
    await until(() => lettersTo(address).some(({ text }) => text.includes(id)));
    expect((await type('applicant-qiaoxi', code)).body['code']).toBe('address.nothingToConfirm');
  });

  it.each([
    ['zh', '如果不是您本人操作，请忽略本邮件', '确认邮箱地址'],
    ['en', 'If it was not you, ignore this letter', 'Confirm this e-mail address'],
  ])(
    'gets its code in the person’s language (%s), with what a stranger does, and names nobody',
    async (language, ignore) => {
      const address = `citizen-${language}@example.com`;
      await enter('citizen-1', address, language);
      const code = await notified.code(address);
      const [letter] = lettersTo(address);
      expect(letter?.text).toContain(ignore);
      expect(letter?.text).not.toContain('citizen-1');
      expect(letter?.text).not.toContain('民一');
      expect(await channels('citizen-1')).toMatchObject({
        confirmation: { letter: expect.stringMatching(/underWay|sent/) as string, triesLeft: MOST_TRIES },
      });
      expect(await found(code, address, 'p-citizen-1')).toEqual(['p-citizen-1']);
    },
  );

  it('is refused where no mail is sent from here, and nothing is kept of it', async () => {
    await keepMailStatus(awards.database, false);
    const { status, body } = await awards
      .as('auditor-1')
      .send('PUT', '/notifications/channels', { language: 'en', email: false, address: 'a@example.com' });
    expect([status, body['code']]).toEqual([409, 'channel.unavailable']);
    expect(await channels('auditor-1')).toMatchObject({ address: null, emailIsSent: false });
    await keepMailStatus(awards.database, true);
    expect(await channels('auditor-1')).toMatchObject({ emailIsSent: true });
  });

  it('of an earlier release counts as not confirmed, and can be', async () => {
    const address = 'earlier@example.com';
    await awards.database
      .sql`insert into channels (person, language, email, webhook) values ('p-group-deputy', 'en', true, false)`;
    await keepSecrets(awards.database, awards.vault, 'person:p-group-deputy', { email: address });
    expect(await channels('group-deputy')).toMatchObject({
      address,
      addressIsConfirmed: false,
      confirmation: null,
    });
    expect((await type('group-deputy', WRONG)).body['code']).toBe('address.nothingToConfirm');
    expect((await askAgain('group-deputy')).status).toBe(200);
    expect((await type('group-deputy', await notified.code(address))).status).toBe(200);
  });
});

describe('a code', () => {
  it('is void after the last wrong try, which are on record; another one may be sent', async () => {
    const address = 'approver-1@example.com';
    await enter('approver-1', address);
    const code = await notified.code(address);
    const answers = await Promise.all(
      Array.from({ length: 2 * MOST_TRIES }, async () => type('approver-1', WRONG)),
    );
    const wrong = answers.filter(({ body }) => body['code'] === 'address.codeWrong');
    expect(wrong.map(({ body }) => body['triesLeft']).sort()).toEqual([0, 1, 2, 3, 4]);
    expect(wrong[0]?.status).toBe(422);
    const late = await type('approver-1', code);
    expect([late.status, late.body['code'], late.body['reason']]).toEqual([
      409,
      'address.codeVoid',
      expect.objectContaining({ code: 'triedTooOften' }),
    ]);
    expect(await channels('approver-1')).toMatchObject({ confirmation: { triesLeft: 0 } });
    const [{ refused } = { refused: 0 }] = await awards.asOwner().sql<{ refused: number }[]>`
      select count(*)::integer as refused from request_refusals
      where person = 'p-approver-1' and type = 'address.confirm'`;
    expect(refused).toBe(answers.length + 1);
    expect((await askAgain('approver-1')).body).toMatchObject({ confirmation: { triesLeft: MOST_TRIES } });
    const fresh = await notified.code(address);
    expect((await type('approver-1', code)).body['code']).toBe('address.codeWrong');
    expect((await type('approver-1', fresh)).status).toBe(200);
  });

  it('is void once it has expired, and not there before its letter is sent', async () => {
    const address = 'approver-2@example.com';
    await enter('approver-2', address);
    expect((await type('approver-2', WRONG)).body).toMatchObject({
      code: 'address.codeVoid',
      reason: { code: 'notSent', zh: '确认码尚未发出' },
    });
    const code = await notified.code(address);
    await awards.asOwner().sql`update address_confirmations set until = now() where person = 'p-approver-2'`;
    expect((await type('approver-2', code)).body).toMatchObject({
      code: 'address.codeVoid',
      reason: { code: 'expired' },
    });
    expect((await channels('approver-2'))['addressIsConfirmed']).toBe(false);
  });

  it('confirms no other address, and nobody else’s', async () => {
    await enter('finance-1', 'first@example.com');
    const code = await notified.code('first@example.com');
    await enter('finance-1', 'second@example.com');
    await enter('finance-2', 'first@example.com');
    await notified.code('second@example.com');
    await until(() => lettersTo('first@example.com').length === 2);
    expect((await type('finance-1', code)).body['code']).toBe('address.codeWrong');
    expect((await type('finance-2', code)).body['code']).toBe('address.codeWrong');
  });

  it.each([['short'], ['far-too-long-to-be-one'], ['K7QX2_9MTRD'], ['']])(
    'is not of the form %s',
    async (code) => {
      expect((await type('finance-1', code)).body['code']).toBe('request.invalid');
    },
  );

  it('of a letter that was sent again is that of the last one; what the server says of the address is kept nowhere', async () => {
    const address = 'canary-quoted@example.com';
    notified.post.refuse(address, 1);
    await enter('group-head', address);
    const code = await notified.code(address);
    expect((await type('group-head', code)).status).toBe(200);
    expect(await found('canary-quoted', 'Undelivered')).toEqual(['Undelivered']);
  });

  it('comes by the last letter that was asked for alone', async () => {
    const address = 'registry@example.com';
    await enter('registry-1', address);
    await askAgain('registry-1');
    const code = await notified.code(address);
    await until(async () => {
      const open = await awards.database.sql`
        select from outbox where person = 'p-registry-1' and state in ('waiting', 'handedOver')`;
      return open.length === 0;
    });
    const states = await awards.database.sql<{ state: string }[]>`
      select state from outbox where person = 'p-registry-1' order by id`;
    expect(states.map(({ state }) => state)).toEqual(['dropped', 'sent']);
    expect(lettersTo(address)).toHaveLength(1);
    expect((await type('registry-1', code)).status).toBe(200);
  });
});

describe('letters with codes', () => {
  it('are few in a day, to whatever addresses: then one waits, and nothing is changed', async () => {
    for (let nth = 1; nth <= MOST_LETTERS; nth += 1)
      expect((await enter('officer-market', `stranger-${nth}@example.com`)).status).toBe(200);
    const refused = await enter('officer-market', 'stranger-more@example.com', 'zh');
    expect([refused.status, refused.body['code']]).toEqual([429, 'address.tooManyLetters']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(86_000);
    expect((await askAgain('officer-market')).status).toBe(429);
    expect(await channels('officer-market')).toMatchObject({
      address: `stranger-${MOST_LETTERS}@example.com`,
      language: 'en',
    });
    await enter('officer-market', null);
    expect((await enter('officer-market', 'stranger-more@example.com')).status).toBe(429);
    await awards.asOwner().sql`
      update outbox set at = at - interval '1 day' where id = (select min(id) from outbox where person = 'p-officer-market')`;
    expect((await enter('officer-market', 'stranger-more@example.com')).status).toBe(200);
    expect((await enter('officer-market', 'stranger-again@example.com')).status).toBe(429);
  });

  it('are few also where they are asked for at the same moment', async () => {
    await awards
      .as('officer-street')
      .send('PUT', '/notifications/channels', { language: 'en', email: false, address: null });
    const answers = await Promise.all(
      Array.from({ length: 3 * MOST_LETTERS }, async (_, nth) =>
        enter('officer-street', `s-${nth}@example.com`),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(MOST_LETTERS);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(2 * MOST_LETTERS);
  });
});

describe('an address that is changed', () => {
  it('stays in force until the new one is confirmed; then it gets a last letter, and is forgotten', async () => {
    const [before, after] = ['old@example.com', 'new@example.com'];
    await enter('applicant-yunhe', before);
    await notified.confirm('applicant-yunhe');
    expect((await enter('applicant-yunhe', after)).body).toMatchObject({
      address: after,
      addressIsConfirmed: false,
      confirmedAddress: before,
    });
    expect((await enter('applicant-yunhe', after)).status).toBe(200);
    await notified.confirm('applicant-yunhe');
    await handOver(notified.deps);
    await until(() => lettersTo(before).length === 2);
    expect(lettersTo(before)[1]?.text).toContain('nothing more is sent here');
    await until(async () => Object.keys(await secretsOf('p-applicant-yunhe')).length === 2);
    expect(await secretsOf('p-applicant-yunhe')).toMatchObject({ confirmedEmail: after });
    expect(lettersTo(after)).toHaveLength(1);
  });

  it('gets a last letter too if it is taken away, and none if it was never confirmed', async () => {
    const address = 'xinqian@example.com';
    await enter('applicant-xinqian', address);
    await notified.confirm('applicant-xinqian');
    await enter('applicant-xinqian', 'never-confirmed@example.com');
    expect((await enter('applicant-xinqian', null)).body).toMatchObject({
      address: null,
      confirmedAddress: null,
      confirmation: null,
    });
    await handOver(notified.deps);
    await until(() => lettersTo(address).length === 2);
    await until(async () => Object.keys(await secretsOf('p-applicant-xinqian')).join() === 'name');
    expect(lettersTo('never-confirmed@example.com')).toHaveLength(0);
  });

  it('is kept where somebody goes back to it', async () => {
    const address = 'banshan@example.com';
    await enter('street-banshan', address);
    await notified.confirm('street-banshan');
    await enter('street-banshan', 'other@example.com');
    expect((await enter('street-banshan', address)).body).toMatchObject({
      address,
      addressIsConfirmed: true,
      confirmation: null,
    });
    expect((await askAgain('street-banshan')).body['code']).toBe('address.nothingToConfirm');
  });
});

it('a person who is forgotten is forgotten with the address that waits, its code and the former one', async () => {
  await enter('officer-commerce', 'canary-first@example.com');
  await notified.confirm('officer-commerce');
  await enter('officer-commerce', 'canary-second@example.com');
  await notified.confirm('officer-commerce');
  await enter('officer-commerce', 'canary-third@example.com');
  expect(Object.keys(await secretsOf('p-officer-commerce'))).toHaveLength(4);
  await confirmed(awards, awards.as('administrator-1').post('/admin/people/p-officer-commerce/forget', {}));
  expect(
    await awards.asOwner().sql`select from vault_entries where holder = 'person:p-officer-commerce'`,
  ).toHaveLength(0);
  expect(
    await awards.database.sql`select from address_confirmations where person = 'p-officer-commerce'`,
  ).toHaveLength(0);
  await handOver(notified.deps);
  await until(async () => {
    const open = await awards.database.sql`
      select from outbox where person = 'p-officer-commerce' and state in ('waiting', 'handedOver')`;
    return open.length === 0;
  });
  expect(lettersTo('canary-third@example.com')).toHaveLength(0);
  expect(lettersTo('canary-first@example.com')).toHaveLength(1);
  expect(await found('canary-', 'p-officer-commerce')).toEqual(['p-officer-commerce']);
});
