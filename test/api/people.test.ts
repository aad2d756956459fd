import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailbox } from '../../notify/mail.ts';
import { pdf } from '../support/files.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { Browser } from '../support/browser.ts';
import { confirmed, enteredBy } from '../support/by-two.ts';

let awards: Awards;
beforeAll(async () => {
  awards = await startAwards();
});
afterAll(async () => awards.stop());

const admin = (account = 'administrator-1') => awards.as(account);
let drawn = 0;
const register = async (more: object = {}): Promise<{ id: string; account: string }> => {
  const account = `somebody-${(drawn += 1)}`;
  return { id: await entered(admin().post('/admin/people', { account, name: '某人', ...more })), account };
};
const byTwo = async (proposed: ReturnType<Visitor['post']>) => confirmed(awards, proposed);
const entered = async (proposed: ReturnType<Visitor['post']>) => enteredBy(awards, proposed);
const actsAbout = async (about: string) =>
  (await awards.as('auditor-1').get(`/admin/acts?about=${about}`)).body['acts'] as Record<string, unknown>[];
const TODAY = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
const LONG_AGO = '2020-01-01';
const lentTo = (substitute: string) => ({
  principal: 'p-approver-2',
  substitute,
  capacity: 'approve',
  fromDay: LONG_AGO,
  untilDay: '2099-12-31',
  reason: '休假',
});

describe('an administrator', () => {
  it('registers a person, who can sign in from then on; their record comes back to administrators alone', async () => {
    const { id, account } = await register({ name: '王五', phone: '0571-88888888' });
    expect((await awards.as(account).get('/session')).body).toMatchObject({
      person: id,
      name: '王五',
      roles: [],
    });
    expect((await admin().get(`/admin/people/${id}`)).body).toMatchObject({
      name: '王五',
      phone: '0571-88888888',
    });
    for (const other of ['handler-1', 'auditor-1', 'applicant-qiaoxi', account])
      expect((await awards.as(other).get(`/admin/people/${id}`)).status).toBe(403);
    expect(await actsAbout(id)).toMatchObject([
      { person: 'p-administrator-2', act: 'person.register', detail: { proposedBy: 'p-administrator-1' } },
    ]);
  });

  it('and those who work on awards or audit them read what somebody is called; a firm does not', async () => {
    const known = await register({ name: '王五' });
    const path = `/people/names?of=${known.id},p-nobody`;
    for (const reader of ['administrator-1', 'officer-market', 'finance-1', 'auditor-1']) {
      const { body } = await awards.as(reader).get(path);
      expect(body['people']).toEqual([{ person: known.id, name: '王五', account: known.account }]);
    }
    for (const other of ['applicant-qiaoxi', 'citizen-1'])
      expect((await awards.as(other).get(path)).status).toBe(403);
  });

  it('cannot register one account twice, and nothing of the attempt stays', async () => {
    const { account } = await register();
    const before = await awards.database.sql`select count(*) from vault_keys`;
    const again = await admin().post('/admin/people', { account, name: '冒名者' });
    expect(again).toMatchObject({ status: 409, body: { code: 'record.exists' } });
    expect(JSON.stringify(again.body)).not.toContain('冒名者');
    expect(await awards.database.sql`select count(*) from vault_keys`).toEqual(before);
  });

  it('pages through people by id, each once', async () => {
    await register();
    const seen: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const { body }: { body: Record<string, unknown> } = await admin().get(
        `/admin/people?limit=7&after=${after}`,
      );
      seen.push(...(body['people'] as { id: string }[]).map(({ id }) => id));
      after = body['next'] as string | null;
    }
    expect(new Set(seen).size).toBe(seen.length);
    const [{ n } = { n: 0 }] = await awards.database.sql<
      { n: number }[]
    >`select count(*)::int as n from persons`;
    expect(seen.length).toBe(n);
  });

  it('grants a role from a day until a day, both included', async () => {
    const { id, account } = await register();
    const may = async () => ((await awards.as(account).get('/session')).body['roles'] as unknown[]).length;
    const role = { capacity: 'handle', fromDay: LONG_AGO };
    const grant = async () => byTwo(admin().post(`/admin/people/${id}/roles`, role));
    expect((await grant()).status).toBe(200);
    expect(await may()).toBe(1);
    expect((await grant()).body['code']).toBe('record.exists');
    const end = async (untilDay: string) =>
      admin().post(`/admin/people/${id}/roles/end`, { ...role, untilDay });
    expect((await end(TODAY)).status).toBe(200);
    expect(await may()).toBe(1);
    expect((await end('2020-01-02')).status).toBe(200);
    expect(await may()).toBe(0);
    expect((await end('2019-12-31')).body['code']).toBe('request.invalid');
    expect((await end(TODAY)).body['code']).toBe('end.onlyEarlier');
    expect(await may()).toBe(0);
    expect((await actsAbout(id)).map(({ act }) => act)).toEqual([
      'role.end',
      'role.end',
      'role.grant',
      'person.register',
    ]);
  });

  it.each([
    ['a duty without the unit for which it is held', { capacity: 'verify', fromDay: LONG_AGO }],
    ['a unit that nobody knows', { capacity: 'verify', unit: 'moon', fromDay: LONG_AGO }],
    ['an end before the beginning', { capacity: 'pay', fromDay: LONG_AGO, untilDay: '2019-01-01' }],
    ['a capacity that nobody holds', { capacity: 'clock', fromDay: LONG_AGO }],
    ['a day that does not exist', { capacity: 'pay', fromDay: '2026-02-30' }],
  ])('cannot grant %s', async (_, role) => {
    const { id } = await register();
    expect(await admin().post(`/admin/people/${id}/roles`, role)).toMatchObject({ status: 422 });
    expect(await actsAbout(id)).toHaveLength(1);
  });

  it('makes nobody an administrator and an officer on the same day, in either order', async () => {
    const duty = { capacity: 'approve', fromDay: '2099-03-01', untilDay: '2099-03-31' };
    const office = (fromDay: string) => ({ capacity: 'administrator', fromDay });
    const { id } = await register();
    const path = `/admin/people/${id}/roles`;
    const grant = async (role: object) => byTwo(admin().post(path, role));
    expect((await grant(duty)).status).toBe(200);
    expect((await grant(office('2099-03-31'))).body['code']).toBe('role.conflict');
    expect((await grant(office('2099-04-01'))).status).toBe(200);
    expect((await grant({ capacity: 'pay', fromDay: '2099-05-01' })).body['code']).toBe('role.conflict');
  });

  it('makes no administrator of who stands in for somebody, and lends an administrator nothing', async () => {
    const [substitute, head] = [await register(), await register()];
    const delegation = (id: string) => admin().post('/admin/delegations', lentTo(id));
    const office = { capacity: 'administrator', fromDay: LONG_AGO };
    const number = await entered(delegation(substitute.id));
    const grant = async (id: string) => byTwo(admin().post(`/admin/people/${id}/roles`, office));
    expect((await grant(substitute.id)).body['code']).toBe('role.conflict');
    expect((await grant(head.id)).status).toBe(200);
    expect((await delegation(head.id)).body['code']).toBe('role.conflict');
    // As an older release entered it.
    await awards.database.sql`
      insert into delegations (principal, substitute, capacity, from_day, until_day, reason)
      values ('p-approver-2', ${head.id}, 'approve', ${LONG_AGO}, '2099-12-31', 'leave')`;
    expect((await awards.as(head.account).get('/session')).body['roles']).toEqual([
      { capacity: 'administrator', unit: null, principal: null },
    ]);
    expect((await awards.as(head.account).get('/tasks')).status).toBe(403);
    await admin().post(`/admin/delegations/${number}/end`, { untilDay: LONG_AGO });
    await awards.database.sql`update delegations set until_day = ${LONG_AGO} where substitute = ${head.id}`;
  });

  it('lets nobody who acts for a firm hold a role or stand in for one, and nobody who does act for a firm', async () => {
    const firm = '/admin/enterprises/91330105MA2AXQ001U/agents';
    const standIn = (substitute: string) => ({
      ...{ principal: 'p-approver-2', substitute, capacity: 'approve' },
      ...{ fromDay: LONG_AGO, untilDay: '2099-12-31', reason: '休假' },
    });
    const person = await register();
    const ofFirm = `${firm}/${person.id}`;
    const lends = async () => admin().post('/admin/delegations', standIn(person.id));
    const CAPACITIES = ['handle', 'approve', 'group', 'pay', 'auditor', 'registry', 'administrator'];
    const grants = CAPACITIES.map(
      (capacity) => async () =>
        admin().post(`/admin/people/${person.id}/roles`, { capacity, fromDay: LONG_AGO }),
    );
    const early = [await lends(), await grants[0]?.()].map((answer) => String(answer?.body['id']));
    expect((await put(admin(), ofFirm)).status).toBe(200);
    expect((await lends()).body).toMatchObject({ status: 409, code: 'role.actsForFirm' });
    for (const grant of grants)
      expect((await grant()).body).toMatchObject({ status: 409, code: 'role.actsForFirm' });
    // Proposed before, and confirmed after.
    for (const change of early)
      expect(
        (await awards.as('administrator-2').post(`/admin/changes/${change}/confirm`, {})).body,
      ).toMatchObject({
        status: 409,
        code: 'role.actsForFirm',
      });
    await remove(admin(), ofFirm);
    const number = String((await byTwo(lends())).body['entered']);
    expect((await put(admin(), ofFirm)).body).toMatchObject({ status: 409, code: 'agent.holdsRole' });
    await admin().post(`/admin/delegations/${number}/end`, { untilDay: LONG_AGO });
    expect((await put(admin(), ofFirm)).status).toBe(200);
    await remove(admin(), ofFirm);
    expect((await put(admin(), `${firm}/p-handler-2`)).body['code']).toBe('agent.holdsRole');
  });

  it('also if somebody gets a role and a firm at the same instant', async () => {
    const person = await register();
    const proposed = await admin().post(`/admin/people/${person.id}/roles`, {
      capacity: 'handle',
      fromDay: LONG_AGO,
    });
    const confirm = `/admin/changes/${String(proposed.body['id'])}/confirm`;
    const answers = await Promise.all([
      awards.as('administrator-2').post(confirm, {}),
      put(admin(), `/admin/enterprises/91330105MA2AXQ001U/agents/${person.id}`),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  const role = { capacity: 'auditor', fromDay: LONG_AGO };
  const TAKES_TWO: readonly (readonly [
    what: string,
    propose: (id: string) => ReturnType<Visitor['send']>,
  ])[] = [
    ['a person', async () => admin().post('/admin/people', { account: `two-${(drawn += 1)}`, name: '某人' })],
    [
      'an account',
      async (id) => put(admin(), `/admin/people/${id}/account`, { account: `two-${(drawn += 1)}` }),
    ],
    ['a role', async (id) => admin().post(`/admin/people/${id}/roles`, role)],
    [
      'a delegation',
      async (id) =>
        admin().post('/admin/delegations', {
          ...{ principal: 'p-approver-2', substitute: id, capacity: 'approve' },
          ...{ fromDay: LONG_AGO, untilDay: '2099-12-31', reason: '休假' },
        }),
    ],
    [
      'a registry’s key',
      async (person) =>
        admin().post('/registry-keys', { id: `two-${(drawn += 1)}`, person, publicKey: 'A'.repeat(43) }),
    ],
    ['a forgetting', async (id) => admin().post(`/admin/people/${id}/forget`, {})],
  ];

  it('ends that another one administers only with a third one, if there is one', async () => {
    const { id } = await register();
    const first = 'p-administrator-1';
    const ends = async (person: string, fromDay: string) =>
      awards.as('administrator-2').post(`/admin/people/${person}/roles/end`, {
        ...{ capacity: 'administrator', fromDay, untilDay: TODAY },
      });
    await byTwo(admin().post(`/admin/people/${id}/roles`, { capacity: 'administrator', fromDay: TODAY }));
    const proposed = await ends(first, '2018-01-01');
    expect(proposed).toMatchObject({ status: 202, body: { content: { kind: 'role.end', person: first } } });
    const path = `/admin/changes/${String(proposed.body['id'])}/confirm`;
    expect((await awards.as('administrator-2').post(path, {})).body['code']).toBe('proposal.own');
    expect((await admin().post(path, {})).body['code']).toBe('admin.own');
    expect((await admin().get('/admin/people')).status).toBe(200);
    const third = await ends(id, TODAY);
    expect(third.status).toBe(202);
    expect((await byTwo(Promise.resolve(third))).body['code']).toBe('proposal.own');
    expect((await admin().post(`/admin/changes/${String(third.body['id'])}/confirm`, {})).status).toBe(200);
    expect((await actsAbout(id))[0]).toMatchObject({
      ...{ act: 'role.end', person: first, detail: { proposedBy: 'p-administrator-2' } },
    });
  });

  it.each(TAKES_TWO)(
    'changes nothing alone: %s takes a second one, who sees whom it is about',
    async (_, propose) => {
      const { id, account } = await register({ name: '所涉之人' });
      const proposed = await propose(id);
      expect(proposed).toMatchObject({
        status: 202,
        body: { state: 'open', proposedBy: 'p-administrator-1' },
      });
      const path = `/admin/changes/${String(proposed.body['id'])}`;
      const onRecord = async () => [
        (await awards.as(account).get('/session')).status,
        (await admin().get(`/admin/people/${id}`)).body,
        (await admin().get('/registry-keys')).body,
        (await admin().get('/admin/delegations')).body,
      ];
      const before = await onRecord();
      expect((await admin().post(`${path}/confirm`, {})).body['code']).toBe('proposal.own');
      for (const other of ['handler-1', 'auditor-1', account])
        expect((await awards.as(other).post(`${path}/confirm`, {})).status).toBe(403);
      expect(await onRecord()).toEqual(before);
      const second = awards.as('administrator-2');
      expect((await second.get(path)).body['name']).not.toBeNull();
      expect(await second.post(`${path}/confirm`, {})).toMatchObject({
        status: 200,
        body: { state: 'confirmed', closedBy: 'p-administrator-2' },
      });
      expect((await second.post(`${path}/confirm`, {})).body['code']).toBe('proposal.closed');
    },
  );

  it.each(TAKES_TWO)('withdraws what nobody has confirmed: %s', async (_, propose) => {
    const { id } = await register();
    const path = `/admin/changes/${String((await propose(id)).body['id'])}`;
    expect((await admin().post(`${path}/withdraw`, {})).body['state']).toBe('withdrawn');
    expect((await awards.as('administrator-2').post(`${path}/confirm`, {})).body['code']).toBe(
      'proposal.closed',
    );
    expect(await actsAbout(id)).toHaveLength(1);
  });

  it('proposes nothing about the one who confirms it', async () => {
    const { status, body } = await admin().post('/admin/people/p-administrator-2/roles', role);
    expect(status).toBe(202);
    const own = await awards.as('administrator-2').post(`/admin/changes/${String(body['id'])}/confirm`, {});
    expect(own.body['code']).toBe('admin.own');
  });

  it('changes nothing about themself, and decides nothing', async () => {
    const own = '/admin/people/p-administrator-1';
    expect((await admin().post(`${own}/roles`, role)).body['code']).toBe('admin.own');
    expect((await admin().post(`${own}/forget`, {})).body['code']).toBe('admin.own');
    const code = '91330105MA2AXQ001U';
    expect((await put(admin(), `/admin/enterprises/${code}/agents/p-administrator-1`)).body['code']).toBe(
      'admin.own',
    );
    expect((await admin().post('/applications', {})).status).toBe(403);
    expect((await admin().post('/admin/proposals', {})).status).toBe(403);
  });

  it('changes none of its own interests, sessions, firms, delegations and keys, and stops no change about themself', async () => {
    const self = 'p-administrator-1';
    const own = `/admin/people/${self}`;
    const interest = { enterprise: '91330105MA2AXQ001U', fromDay: '2026-01-01' };
    const { sql } = awards.database;
    const [lent] = await sql`
      insert into delegations (principal, substitute, capacity, from_day, until_day, reason)
      values ('p-approver-2', ${self}, 'approve', '2020-01-01', '2020-02-01', 'test') returning id`;
    await sql`insert into register_keys (id, person, public_key, from_day) values ('own', ${self}, 'k', '2020-01-01')`;
    const untilDay = '2020-01-15';
    const interestOf2 = '/admin/people/p-administrator-2/interests';
    expect((await admin().post(interestOf2, interest)).status).toBe(201);
    const proposed = await awards.as('administrator-2').post(`${own}/roles`, role);
    const change = `/admin/changes/${String(proposed.body['id'])}`;
    const firm = `/admin/enterprises/${interest.enterprise}/agents/${self}`;
    const attempts = [
      await admin().post(`${own}/interests`, interest),
      await awards.as('administrator-2').post(`${interestOf2}/end`, { ...interest, untilDay: '2026-02-01' }),
      await remove(admin(), `${own}/sessions`),
      await remove(admin(), firm),
      await admin().post(`/admin/delegations/${String(lent?.['id'])}/end`, { untilDay }),
      await admin().post('/registry-keys/own/end', { untilDay }),
      await admin().post(`${change}/withdraw`, {}),
    ];
    for (const { status, body } of attempts) expect([status, body['code']]).toEqual([403, 'admin.own']);
    const ended = await admin().post(`${interestOf2}/end`, { ...interest, untilDay: '2026-02-01' });
    expect(ended.status).toBe(200);
    expect((await awards.as('administrator-2').post(`${change}/withdraw`, {})).status).toBe(200);
  });

  it('gives nothing that is over: a delegation and a role end today or later', async () => {
    const { id } = await register();
    const past = { fromDay: '2025-12-15', untilDay: '2025-12-20' };
    const refused = { status: 422, body: { errors: [{ at: '/untilDay', code: 'pastDay' }] } };
    expect(await admin().post('/admin/delegations', { ...lentTo(id), ...past })).toMatchObject(refused);
    expect(await admin().post(`/admin/people/${id}/roles`, { capacity: 'pay', ...past })).toMatchObject(
      refused,
    );
    const today = { ...past, untilDay: TODAY };
    expect((await admin().post('/admin/delegations', { ...lentTo(id), ...today })).status).toBe(202);
    expect((await admin().post(`/admin/people/${id}/roles`, { capacity: 'pay', ...today })).status).toBe(202);
    const { body } = await admin().post('/admin/delegations', { ...lentTo(id), ...today });
    await awards.database.sql`update proposals set content = content || ${awards.database.sql.json(past)}
      where id = ${String(body['id'])}`;
    const path = `/admin/changes/${String(body['id'])}/confirm`;
    expect(await awards.as('administrator-2').post(path, {})).toMatchObject(refused);
  });

  it('lets one person stand in for another, for what that one holds, until a day', async () => {
    const { id, account } = await register();
    const delegation = lentTo(id);
    expect((await admin().post('/admin/delegations', { ...delegation, capacity: 'pay' })).body['code']).toBe(
      'delegation.notHeld',
    );
    expect(
      (await admin().post('/admin/delegations', { ...delegation, substitute: 'p-approver-2' })).status,
    ).toBe(422);
    const number = await entered(admin().post('/admin/delegations', delegation));
    expect((await awards.as(account).get('/session')).body['roles']).toMatchObject([
      { capacity: 'approve', principal: 'p-approver-2' },
    ]);
    const path = `/admin/delegations/${number}/end`;
    expect((await admin().post(path, { untilDay: '2019-12-31' })).status).toBe(422);
    expect((await admin().post(path, { untilDay: '2020-02-01' })).status).toBe(200);
    expect((await awards.as(account).get('/session')).body['roles']).toEqual([]);
    expect((await admin().get(`/admin/delegations?person=${id}`)).body['delegations']).toMatchObject([
      { untilDay: '2020-02-01' },
    ]);
    expect((await admin().post(path, { untilDay: '2020-03-01' })).body['code']).toBe('end.onlyEarlier');
    expect((await admin().post('/admin/delegations/999999/end', { untilDay: '2099-01-01' })).status).toBe(
      404,
    );
  });

  it('enters a declared interest, and its end', async () => {
    const { id } = await register();
    const interest = { enterprise: '91330105MA2AXQ001U', fromDay: '2026-01-01' };
    const path = `/admin/people/${id}/interests`;
    expect((await admin().post(path, interest)).status).toBe(201);
    expect((await admin().post(path, interest)).body['code']).toBe('record.exists');
    expect((await admin().post(`${path}/end`, { ...interest, untilDay: '2025-12-31' })).status).toBe(422);
    expect((await admin().post(`${path}/end`, { ...interest, untilDay: '2026-06-30' })).status).toBe(200);
    expect((await admin().get(`/admin/people/${id}`)).body['interests']).toEqual([
      { ...interest, name: '桥西食品有限公司（样例）', untilDay: '2026-06-30' },
    ]);
  });

  it('registers an enterprise, where it is registered from which day on, and who acts for it', async () => {
    const code = '91330105MA2AAAAA0K';
    const registration = {
      fromDay: '2015-01-01',
      district: '拱墅区',
      address: '样例路1号',
      street: 'street-banshan',
    };
    const form = { code, name: '样例有限公司', beneficiary: 'enterprise', registration };
    const wrong = await admin().post('/admin/enterprises', { ...form, code: `${code.slice(0, 17)}X` });
    expect(wrong).toMatchObject({ status: 422, body: { code: 'request.invalid' } });
    const made = await admin().post('/admin/enterprises', form);
    expect(made).toMatchObject({ status: 201, body: { code, agents: [], registrations: [registration] } });
    expect((await admin().post('/admin/enterprises', form)).body['code']).toBe('record.exists');
    const { id, account } = await register();
    expect((await put(admin(), `/admin/enterprises/${code}/agents/${id}`)).body['agents']).toEqual([id]);
    const found = await admin().get(`/admin/people?text=${encodeURIComponent('样例有限')}`);
    expect(found.body['people']).toMatchObject([{ id, enterprises: [{ code, name: '样例有限公司' }] }]);
    expect((await awards.as(account).get('/session')).body['enterprises']).toEqual([
      { code, name: '样例有限公司' },
    ]);
    const moved = { ...registration, fromDay: '2026-01-01', district: '滨江区', street: null };
    expect(
      (await admin().post(`/admin/enterprises/${code}/registrations`, moved)).body['registrations'],
    ).toHaveLength(2);
    expect((await admin().post(`/admin/enterprises/${code}/registrations`, moved)).body['code']).toBe(
      'record.exists',
    );
    expect((await remove(admin(), `/admin/enterprises/${code}/agents/${id}`)).body['agents']).toEqual([]);
    expect((await awards.as(account).get('/session')).body['enterprises']).toEqual([]);
    expect((await actsAbout(code)).map(({ act }) => act)).toEqual([
      'agent.dismiss',
      'enterprise.move',
      'agent.appoint',
      'enterprise.register',
    ]);
  });

  it('signs a person out everywhere', async () => {
    const browser = new Browser();
    await browser.signIn(awards.url, 'group-head');
    expect((await remove(admin(), '/admin/people/p-group-head/sessions')).body).toEqual({ ended: 1 });
    expect((await browser.send(`${awards.url}/api/session`)).status).toBe(401);
  });

  it('forgets a person in the letters that a trial keeps, and nobody else', async () => {
    const folder = awards.deps.outbox.mailbox ?? '';
    const keep = mailbox(folder);
    const written: string[] = [];
    for (const name of ['甲', '乙']) {
      const { id } = await register({ name, phone: '0571-8' });
      const [row] = await awards.asOwner().sql<{ id: number }[]>`
        insert into outbox (kind, person, channel) values ('addressChanged', ${id}, 'email') returning id::float8 as id`;
      await keep({ id: row?.id ?? 0, to: `${id}@example.com`, subject: `致${name}`, text: '正文' });
      written.push(id);
    }
    const page = async () => (await fetch(`${awards.url}/api/dev/mailbox`)).text();
    for (const words of ['致甲', '致乙', '正文', ...written]) expect(await page()).toContain(words);
    await entered(admin().post(`/admin/people/${written[0] ?? ''}/forget`, {}));
    expect(await page()).not.toMatch(new RegExp(`致甲|${written[0] ?? ''}`));
    expect(await page()).toContain('致乙');
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('forgets a person for good: nothing of them is left to read, they cannot sign in, and what they did stays', async () => {
    const { id, account } = await register({ name: '将被遗忘', phone: '0571-7' });
    await entered(admin().post(`/admin/people/${id}/roles`, { capacity: 'pay', fromDay: LONG_AGO }));
    await awards.as(account).signIn();
    await awards.as(account).upload('将被遗忘的回单.pdf', pdf('BT (forgotten) Tj ET'));
    await entered(admin().post(`/admin/people/${id}/forget`, {}));
    expect(await awards.database.sql`select name from documents where person = ${id}`).toEqual([
      { name: null },
    ]);
    expect((await awards.as('auditor-1').get(`/people/names?of=${id}`)).body['people']).toEqual([
      { person: id, name: null, account: null },
    ]);
    const forgotten = await admin().get(`/admin/people/${id}`);
    const kept = await awards.asOwner().sql`select from proposals where content::text like ${`%${account}%`}`;
    expect(kept).toHaveLength(0);
    expect(forgotten.body).toMatchObject({
      name: null,
      phone: null,
      isForgotten: true,
      account: `forgotten:${id}`,
    });
    const token = await fetch(`${awards.url}/api/dev/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ account }),
    });
    expect(token.status).toBe(403);
    expect(await patch(admin(), `/admin/people/${id}`, { name: '又来' })).toMatchObject({
      status: 409,
      body: { code: 'person.forgotten' },
    });
    expect((await actsAbout(id)).map(({ act }) => act)).toEqual([
      'person.forget',
      'role.grant',
      'person.register',
    ]);
  });

  it('leaves a record that nobody can change or remove', async () => {
    await expect(awards.asOwner().sql`update admin_acts set person = 'x'`).rejects.toMatchObject({
      code: '42501',
    });
    await expect(awards.asOwner().sql`delete from admin_acts`).rejects.toMatchObject({ code: '42501' });
  });
});

type Visitor = ReturnType<Awards['as']>;
const send = async (method: string, visitor: Visitor, path: string, body?: object) =>
  visitor.send(method, path, body);
const put = async (visitor: Visitor, path: string, body?: object) => send('PUT', visitor, path, body);
const patch = async (visitor: Visitor, path: string, body: object) => send('PATCH', visitor, path, body);
const remove = async (visitor: Visitor, path: string) => send('DELETE', visitor, path);
