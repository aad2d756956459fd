import { generateKeyPairSync, randomInt, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import introduced from '../../docs/samples/introduced.json' with { type: 'json' };
import { confirmAll } from '../../tour/confirm-all.ts';
import { passDeadline } from '../../tour/pass-deadline.ts';
import { visitorsAt } from '../../tour/visitors.ts';
import { auditAward } from '../../audit/audit-award.ts';
import { today } from '../../tour/today.ts';
import { addDays, beijingDay } from '../../policy/engine/dates.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { confirmed } from '../support/by-two.ts';
import { tokenOf } from '../support/event-reader.ts';
import { reportSigned, type Signing } from '../support/register-feed.ts';

const XINQIAN = '91330105MA2AXN003K';
const PATH = `/api/enterprises/${XINQIAN}/registry-events`;
const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const stranger = generateKeyPairSync('ed25519').privateKey;

let awards: Awards;
let token: string;
beforeAll(async () => {
  awards = await startAwards();
  token = await tokenOf(awards.url, 'registry-1');
  const { x } = publicKey.export({ format: 'jwk' });
  const key = { id: 'sample', person: 'p-registry-1', publicKey: x };
  const proposed = awards.as('administrator-1').post('/registry-keys', key);
  expect(await confirmed(awards, proposed)).toMatchObject({ status: 200 });
  expect(await awards.as('administrator-2').post('/registry-keys', key)).toMatchObject({
    status: 409,
    body: { code: 'registry.keyTaken' },
  });
  const acts = await awards.as('administrator-1').get('/admin/acts?about=sample');
  expect(acts.body['acts']).toMatchObject([
    {
      person: 'p-administrator-2',
      act: 'registry.enterKey',
      detail: { person: 'p-registry-1', proposedBy: 'p-administrator-1' },
    },
  ]);
  // Wherever it has been meanwhile, on the day of each decision it is here.
  await report(move({ district: '拱墅区', street: 'street-gongchenqiao' }));
});
afterAll(async () => awards.stop());

const report = async (event: object, signing: Partial<Signing> = {}) =>
  reportSigned(awards.url, event, { key: privateKey, bearer: token, path: PATH, ...signing });

const move = (more: object = {}) => ({
  id: randomUUID(),
  kind: 'addressChange',
  effectiveOn: today(),
  address: '江南大道9号（样例）',
  district: '滨江区',
  ...more,
});
const eventsOf = async (): Promise<number> => {
  const [row] = await awards.database.sql<{ n: number }[]>`select count(*)::int as n from register_events`;
  return row?.n ?? 0;
};

/** An award of 新迁 that is granted and about to be paid. */
async function ordered(): Promise<string> {
  const visitors = visitorsAt(awards.url, () => undefined);
  const number = String(randomInt(10_000_000, 100_000_000));
  const claim = { ...introduced.claim, recognition: `mark:${number}`, certificate: number };
  const { id } = await visitors.submit('applicant-xinqian', { claim });
  await visitors.act('handler-1', id, 'application.accept', {}, 'departmentVerification.answering');
  await confirmAll(visitors, id);
  await visitors.act(
    'handler-1',
    id,
    'office.propose',
    { outcome: 'grant', reasons: 'r' },
    'officeReview.approving',
  );
  await visitors.act('approver-1', id, 'office.approve', { reasons: 'r' }, 'groupDecision');
  await visitors.act('group-head', id, 'group.approve', { reasons: 'r' }, 'publicNotice.open');
  await passDeadline(visitors, id, 'notice', 'payment.ordered');
  return id;
}

/** The money is in the bank, and the five years are watched from then on. */
async function paid(id: string): Promise<unknown> {
  const visitors = visitorsAt(awards.url, () => undefined);
  const order = await visitors.sendToBank(id);
  const { at } = await visitors.view('handler-1', id);
  const receipt = { reference: `B-${order.id}`, paidOn: beijingDay(at), amountFen: order.amountFen };
  const { body } = await awards.as('finance-1').post(`/applications/${id}/signals/payment.confirm`, receipt);
  return body['state'];
}

async function watched(): Promise<string> {
  const id = await ordered();
  expect(await paid(id)).toBe('funded.watched');
  return id;
}

const cleared = async (id: string): Promise<unknown> => {
  const path = `/applications/${id}/signals/relocation.clear`;
  return (await awards.as('handler-1').post(path, { reasons: 'only the factory' })).body['state'];
};
/** Which moves have reached an award, by the day on which they took effect. */
const reached = async (id: string): Promise<readonly unknown[]> => {
  const rows = await awards.database.sql<{ on: string; person: string }[]>`
    select event->'payload'->>'effectiveOn' as on, person from steps
    where application = ${id} and type = 'relocation.report' order by seq`;
  return rows.map(({ on, person }) => `${on} ${person}`);
};

describe('what a registry reports', () => {
  it('is listed with the key that signed it, the newest first, to those who keep or audit the record', async () => {
    const event = move({ district: '拱墅区', street: 'street-gongchenqiao' });
    expect(await report(event)).toMatchObject({ status: 200, body: { outcome: 'new' } });
    const list = async (account: string, query = '') =>
      (await awards.as(account).get(`/registry-events?${query}`)).body;
    const { id, effectiveOn, district, address, kind } = event;
    for (const account of ['administrator-1', 'handler-1', 'auditor-1'])
      expect(await list(account, 'limit=1')).toMatchObject({
        events: [
          { id, kind, effectiveOn, district, address, successor: null, enterprise: XINQIAN, key: 'sample' },
        ],
      });
    const { next } = await list('auditor-1', 'limit=1');
    const older = await list('auditor-1', `limit=1&cursor=${String(next)}`);
    expect(older['events']).not.toMatchObject([{ id }]);
    const ofFirm = await list('auditor-1', `text=${encodeURIComponent('新迁科技')}&limit=1`);
    expect(ofFirm['events']).toMatchObject([{ id }]);
    expect((await list('auditor-1', 'text=nobody'))['events']).toEqual([]);
    expect(await list('finance-1')).toMatchObject({ code: 'duty.missing' });
  });

  it('reaches every watched award once, however often it is sent', async () => {
    const [one, other] = [await watched(), await watched()];
    const inside = await report(move({ district: '拱墅区', street: 'street-gongchenqiao' }));
    expect(inside).toMatchObject({ status: 200, body: { outcome: 'new', awards: [] } });

    const event = move();
    const answers = await Promise.all(Array.from({ length: 4 }, async () => report(event)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(answers.filter(({ body }) => body['outcome'] === 'new')).toHaveLength(1);
    const rows = await awards.database.sql<
      { application: string; person: string; event: { payload: object } }[]
    >`
      select application, person, event from steps where type = 'relocation.report' order by application`;
    expect(rows.map(({ application }) => application)).toEqual([one, other].sort());
    expect(rows[0]).toMatchObject({
      person: 'p-registry-1',
      event: { payload: { effectiveOn: event.effectiveOn, district: '滨江区' } },
    });
    const [registered] = await awards.database.sql`
      select district from registrations where enterprise = ${XINQIAN} order by from_day desc limit 1`;
    expect(registered).toMatchObject({ district: '拱墅区' });
  });

  it('before the first day of the watch is met on that day, and once, however often it is sent', async () => {
    const id = await ordered();
    const [first, second] = [move({ effectiveOn: '2026-03-02' }), move({ effectiveOn: '2026-03-03' })];
    const inside = move({ effectiveOn: '2026-03-01', district: '拱墅区' });
    const before = move({ effectiveOn: '2026-01-14' });
    for (const event of [second, first, inside, before])
      expect(await report(event)).toMatchObject({ status: 200, body: { outcome: 'new' } });
    const earlier = await awards.database.sql`select 1 from steps where application = ${id}`;

    expect(await paid(id)).toBe('funded.relocationReview');
    expect(await reached(id)).toEqual(['2026-03-02 p-registry-1']);
    expect(await awards.database.sql`select 1 from steps where application = ${id}`).toHaveLength(
      earlier.length + 2,
    );
    expect(await cleared(id)).toBe('funded.relocationReview');
    expect(await reached(id)).toEqual(['2026-03-02 p-registry-1', '2026-03-03 p-registry-1']);
    expect(await cleared(id)).toBe('funded.watched');

    const again = await report(first);
    expect(again.body).toMatchObject({ outcome: 'known' });
    expect(again.body['awards']).toContainEqual({ application: id, outcome: 'reported', code: null });
    expect(await reached(id)).toHaveLength(2);
    const { findings } = await auditAward(awards.database, awards.client, awards.bundlePath, id);
    expect(findings).toEqual([]);
  });

  it('while a move is under review is met when that review is over', async () => {
    const id = await watched();
    await cleared(id);
    await report(move({ effectiveOn: '2026-04-01' }));
    const during = await report(move({ effectiveOn: '2026-04-02' }));
    expect(during.body['awards']).not.toContainEqual(expect.objectContaining({ application: id }));
    const moves = await reached(id);
    expect(await cleared(id)).toBe('funded.relocationReview');
    expect(await reached(id)).toHaveLength(moves.length + 1);
  });

  it('under an id that stands for something else is refused, and changes nothing', async () => {
    const event = move();
    await report(event);
    expect(await report({ ...event, address: 'elsewhere' })).toMatchObject({
      status: 409,
      body: { code: 'registry.otherEvent' },
    });
  });
});

describe('what takes effect on a day', () => {
  const YUNHE = '91330105MA2AYH0024';
  const PATH_OF_YUNHE = `/api/enterprises/${YUNHE}/registry-events`;
  const onDay = (offset: number): string => {
    const day = new Date(`${today()}T00:00:00Z`);
    day.setUTCDate(day.getUTCDate() + offset);
    return day.toISOString().slice(0, 10);
  };

  it('is filed on that day and after it; before, it is refused, and kept by its sender', async () => {
    const before = await eventsOf();
    const early = move({ effectiveOn: onDay(2) });
    expect(await report(early, { path: PATH_OF_YUNHE })).toMatchObject({
      status: 422,
      body: { code: 'registry.notYetEffective', effectiveOn: onDay(2) },
    });
    expect(await eventsOf()).toBe(before);
    const [refusal] = await awards.database.sql`
      select person, application, type, code from request_refusals order by id desc limit 1`;
    expect(refusal).toEqual({
      ...{ person: 'p-registry-1', application: null },
      ...{ type: 'registry.event', code: 'registry.notYetEffective' },
    });
    for (const effectiveOn of [onDay(-1), onDay(0)])
      expect(
        await report({ ...move(), effectiveOn, id: randomUUID() }, { path: PATH_OF_YUNHE }),
      ).toMatchObject({
        status: 200,
        body: { outcome: 'new' },
      });
    expect(await report({ ...early, effectiveOn: onDay(0) }, { path: PATH_OF_YUNHE })).toMatchObject({
      status: 200,
      body: { outcome: 'new' },
    });
  });

  it('is no day before anything that is known of the territory', async () => {
    const before = await eventsOf();
    for (const kind of ['addressChange', 'dissolution', 'bankruptcy', 'merger'])
      for (const effectiveOn of ['1949-10-01', '1989-12-31']) {
        const event = { ...move({ effectiveOn }), kind };
        expect(await report(event, { path: PATH_OF_YUNHE })).toMatchObject({
          status: 422,
          body: { code: 'request.invalid', errors: [{ at: '/effectiveOn', code: 'beforeRecords' }] },
        });
      }
    const [refusal] = await awards.database.sql`
      select type, code from request_refusals order by id desc limit 1`;
    expect(refusal).toEqual({ type: 'registry.event', code: 'request.invalid' });
    expect(await eventsOf()).toBe(before);
    const first = move({ effectiveOn: '1990-01-01', district: '拱墅区', street: 'street-gongchenqiao' });
    expect(await report(first, { path: PATH_OF_YUNHE })).toMatchObject({ status: 200 });
  });

  it('is met by an award whose own clock has reached that day', async () => {
    const id = await watched();
    const event = move({ effectiveOn: onDay(1) });
    const { status, body } = await report(event);
    expect(status).toBe(200);
    expect(body['awards']).toContainEqual({ application: id, outcome: 'reported', code: null });
  });
});

describe('nothing is taken', () => {
  const now = Math.floor(Date.now() / 1000);
  it.each<[string, Partial<Signing>, string]>([
    ['signed by a key that nobody entered', { key: stranger }, 'signature.invalid'],
    ['under another key’s name', { keyId: 'other' }, 'signature.invalid'],
    [
      'for another enterprise than was signed',
      { signedPath: PATH.replace(XINQIAN, '91330105MA2AXQ001U') },
      'signature.invalid',
    ],
    ['for another system than this one', { authority: 'elsewhere.example' }, 'signature.invalid'],
    ['with another body than was signed', { swapped: JSON.stringify(move()) }, 'signature.invalid'],
    ['an hour late', { created: now - 3600 }, 'signature.expired'],
    ['an hour early', { created: now + 3600 }, 'signature.expired'],
  ])('%s', async (_, signing, code) => {
    const before = await eventsOf();
    expect(await report(move(), signing)).toMatchObject({ status: 401, body: { code } });
    expect(await eventsOf()).toBe(before);
  });

  it('without a signature, from somebody else, or of nobody', async () => {
    const unsigned = await awards.as('registry-1').post(PATH.replace('/api', ''), move());
    expect(unsigned).toMatchObject({ status: 401, body: { code: 'signature.missing' } });
    const bearer = await tokenOf(awards.url, 'handler-1');
    expect(await report(move(), { bearer })).toMatchObject({ status: 403, body: { code: 'duty.missing' } });
    const path = '/api/enterprises/91330105MA2AXQ0010/registry-events';
    expect(await report(move(), { path })).toMatchObject({
      status: 404,
      body: { code: 'enterprise.unknown' },
    });
  });

  it('of a street that nobody knows', async () => {
    expect(await report(move({ district: '拱墅区', street: 'nowhere' }))).toMatchObject({
      status: 422,
      body: { code: 'request.invalid', errors: [{ at: '/street', code: 'noPlaceOfFirms' }] },
    });
  });

  it('of a department in place of a street or a park', async () => {
    expect(await report(move({ district: '拱墅区', street: 'market' }))).toMatchObject({
      status: 422,
      body: { errors: [{ at: '/street', code: 'noPlaceOfFirms' }] },
    });
  });

  it.each([
    ['91330105MA2AXQ001X', 'wrongCheckCharacter', '末位应为U'],
    ['91330105ma2axq001u', 'wrongForm', '请写作91330105MA2AXQ001U'],
    ['桥西（样例）', 'wrongForm', '读作桥西样例'],
  ])('of a merger whose successor is no code: %s', async (successor, code, zh) => {
    const event = { id: randomUUID(), kind: 'merger', effectiveOn: '2026-03-02', successor };
    const { status, body } = await report(event);
    expect(status).toBe(422);
    const [error] = body['errors'] as readonly Record<string, string>[];
    expect(error).toMatchObject({ at: '/successor', code });
    expect(error?.['zh']).toContain(`“${successor}”：`);
    expect(error?.['zh']).toContain(zh);
  });

  it.each([
    ['330199', 422],
    ['33010A', 422],
    ['999999', 422],
    ['310104', 200],
    ['３３０１０５', 200],
    ['某某新区', 200],
  ])('of a code that no place has, but of words that nobody knows: %s', async (district, status) => {
    const { status: answered, body } = await report(move({ district, effectiveOn: '1990-01-02' }));
    expect(answered).toBe(status);
    if (status === 422) expect(body['errors']).toMatchObject([{ at: '/district', code: 'noSuchDistrict' }]);
  });

  it('of such a code by any other way in either', async () => {
    const id = await ordered();
    // A move that was reported already is reviewed first.
    if ((await paid(id)) !== 'funded.watched') await cleared(id);
    const admin = awards.as('administrator-1');
    const registration = { fromDay: '2020-01-01', district: '330199', address: '样例路1号', street: null };
    const firm = { code: '91330105MA2AAAAA0K', name: '样例', beneficiary: 'enterprise', registration };
    const said = (at: string) => ({ status: 422, body: { errors: [{ at, code: 'noSuchDistrict' }] } });
    expect(await admin.post('/admin/enterprises', firm)).toMatchObject(said('/registration/district'));
    expect(await admin.post(`/admin/enterprises/${XINQIAN}/registrations`, registration)).toMatchObject(
      said('/district'),
    );
    const sent = `/applications/${id}/signals`;
    const agent = awards.as('applicant-xinqian');
    const place = { address: '样例路1号', district: '330199' };
    expect(await agent.post(`${sent}/relocation.report`, { effectiveOn: today(), ...place })).toMatchObject(
      said('/district'),
    );
    const { at: now } = await visitorsAt(awards.url, () => undefined).view('handler-1', id);
    const planned = { plannedOn: addDays(beijingDay(now), 5), to: place, reasons: 'r', documents: [] };
    expect(await agent.post(`${sent}/relocation.request`, planned)).toMatchObject(said('/to/district'));
  });

  it('of a change of address that names no address', async () => {
    const event = { id: randomUUID(), kind: 'addressChange', effectiveOn: today() };
    expect(await report(event)).toMatchObject({ status: 422, body: { code: 'request.invalid' } });
  });
});

/** The last: an enterprise that has ended is granted nothing from then on. */
describe('the end of an enterprise', () => {
  it('is looked at where it is a bankruptcy, and nothing can be claimed back for it (A33)', async () => {
    const id = await ordered();
    // A move of tomorrow that was reported already is reviewed first.
    if ((await paid(id)) !== 'funded.watched') await cleared(id);
    const event = { id: randomUUID(), kind: 'bankruptcy', effectiveOn: '2026-05-04' };
    expect((await report(event)).body['awards']).toContainEqual(expect.objectContaining({ application: id }));
    const claim = { legalBasis: { kind: 'undertaking', reference: 'U-1' }, reasons: 'bankrupt' };
    expect(
      await awards.as('handler-1').post(`/applications/${id}/signals/clawback.propose`, claim),
    ).toMatchObject({
      status: 409,
      body: { code: 'relocation.noDeparture', state: 'funded.relocationReview' },
    });
    expect(await cleared(id)).toBe('funded.watched');
  });

  it.each(['dissolution', 'bankruptcy', 'merger'])('may be a %s', async (kind) => {
    const answer = await report({ id: randomUUID(), kind, effectiveOn: '2026-03-02' });
    expect(answer).toMatchObject({ status: 200, body: { outcome: 'new' } });
  });
});
