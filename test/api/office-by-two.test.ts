import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENTERPRISES } from '../../embedded/demonstration.ts';
import { proposeAtConsole } from '../../use-cases/proposal/make-proposal.ts';
import { startAwards, type Awards } from '../support/awards.ts';

const { yunhe: YUNHE, xinqian: XINQIAN } = ENTERPRISES;

let awards: Awards;
beforeAll(async () => {
  awards = await startAwards();
});
afterAll(async () => awards.stop());

const actsAbout = async (about: string) =>
  (await awards.as('auditor-1').get(`/admin/acts?about=${about}`)).body['acts'] as Record<string, unknown>[];

describe('the office', () => {
  const propose = async (content: object, account = 'handler-1') =>
    awards.as(account).post('/admin/proposals', content);
  const ruling = {
    kind: 'ruling.change',
    ruling: 'A13',
    value: 'lenient',
    from: '2099-01-01',
    reason: '样例',
  };

  it('decides a ruling by two: who proposed it does not confirm it, and it holds once another one has', async () => {
    const { status, body } = await propose(ruling);
    expect(status).toBe(201);
    const path = `/admin/proposals/${String(body['id'])}`;
    expect((await awards.as('handler-1').post(`${path}/confirm`, {})).body['code']).toBe('proposal.own');
    const before = await awards.database.sql`select 1 from ruling_changes where ruling <> 'A47'`;
    expect(before).toHaveLength(0);
    expect((await awards.as('approver-1').post(`${path}/confirm`, {})).body).toMatchObject({
      state: 'confirmed',
      closedBy: 'p-approver-1',
    });
    expect((await awards.as('approver-1').post(`${path}/confirm`, {})).body).toMatchObject({
      state: 'confirmed',
    });
    expect((await awards.as('approver-2').post(`${path}/confirm`, {})).body['code']).toBe('proposal.closed');
    expect((await awards.as('approver-2').post(`${path}/withdraw`, {})).body['code']).toBe('proposal.closed');
    const rows = await awards.database.sql`select ruling, proposed_by, confirmed_by from ruling_changes
      where ruling <> 'A47'`;
    expect(rows).toMatchObject([{ ruling: 'A13', proposed_by: 'p-handler-1', confirmed_by: 'p-approver-1' }]);
  });

  it('rules a suspension at the door too', async () => {
    const suspension = { ...ruling, ruling: 'F4', value: 'applies' };
    expect((await propose(suspension)).status).toBe(201);
    expect((await propose({ ...suspension, value: 'moon' })).body).toMatchObject({
      reasons: [{ code: 'unknown-ruling-value' }],
    });
  });

  it('is asked of a merger that a register reports, and two answer: it passes something on, or nothing', async () => {
    const report = async (id: string): Promise<void> => {
      const event = { id, kind: 'merger', effectiveOn: '2026-01-05', successor: XINQIAN };
      await awards.database
        .sql`insert into register_events (id, enterprise, kind, effective_on, event, person, signature)
        values (${id}, ${YUNHE}, ${event.kind}, ${event.effectiveOn}, ${awards.database.sql.json(event)}, 'p-registry-1', '{}')`;
    };
    const reported = async () => (await awards.as('approver-1').get('/admin/proposals')).body['reported'];
    const answer = async (content: object): Promise<unknown> => {
      const { body } = await propose(content);
      const confirmed = await awards
        .as('approver-1')
        .post(`/admin/proposals/${String(body['id'])}/confirm`, {});
      return confirmed.body['state'];
    };
    await report('M-1');
    expect(await reported()).toEqual([{ event: 'M-1', from: YUNHE, to: XINQIAN, on: '2026-01-05' }]);
    const denial = { kind: 'succession.deny', event: 'M-1', reasons: 'the register was wrong' };
    expect(await answer(denial)).toBe('confirmed');
    expect(await reported()).toEqual([]);
    expect((await propose(denial)).body).toMatchObject({ reasons: [{ code: 'no-open-merger' }] });
    await report('M-2');
    const passes = {
      kind: 'succession.enter',
      succession: 'merger',
      from: YUNHE,
      to: XINQIAN,
      on: '2026-01-05',
    };
    expect((await propose({ ...passes, recognition: 'mark:1' })).body).toMatchObject({
      reasons: [{ code: 'wrong-subject' }],
    });
    expect(await answer({ ...passes, recognition: null })).toBe('confirmed');
    expect(await reported()).toEqual([]);
    const back = { ...passes, from: XINQIAN, to: YUNHE, recognition: null };
    expect((await propose(back)).body).toMatchObject({ reasons: [{ code: 'circular-merger' }] });
  });

  it('merges a firm once: not again, nor at once, and nothing passes from it later', async () => {
    const [gone, first, second] = ['91330106MA2B100079', XINQIAN, '91330105MA2AXQ001U'] as const;
    const passing = (to: string, on: string, more: object = {}) => ({
      ...{ kind: 'succession.enter', succession: 'merger', from: gone, to, recognition: null, on, ...more },
    });
    const mergers = [
      passing(first, '2026-01-10'),
      passing(first, '2026-01-11'),
      passing(second, '2026-01-11'),
      passing(second, '2026-01-10'),
    ];
    const paths = await Promise.all(
      mergers.map(async (each) => `/admin/proposals/${String((await propose(each)).body['id'])}/confirm`),
    );
    const division = passing(second, '2026-01-12', { succession: 'division' });
    const assignment = { ...division, succession: 'assignment', recognition: 'mark:7654321' };
    expect((await propose(division)).status).toBe(201);
    const answers = await Promise.all(paths.map(async (path) => awards.as('approver-1').post(path, {})));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422, 422, 422]);
    const refused = { reasons: [{ code: 'merged-already', at: 'from' }] };
    for (const { status, body } of answers) if (status !== 200) expect(body).toMatchObject(refused);
    for (const later of [...mergers, division, assignment])
      expect(await propose(later)).toMatchObject({ status: 422, body: refused });
    expect((await propose({ ...assignment, on: '2026-01-09' })).status).toBe(201);
    const { sql } = awards.database;
    expect(await sql`select from successions where from_enterprise = ${gone}`).toHaveLength(1);
    await expect(sql`insert into successions (kind, from_enterprise, to_enterprise, on_day, proposed_by, confirmed_by)
      values ('merger', ${gone}, ${second}, '2026-01-12', 'p-1', 'p-2')`).rejects.toThrow('merged_once');
    const heir = { ...division, from: second, to: gone };
    expect(await propose(heir)).toMatchObject({
      status: 422,
      body: { reasons: [{ code: 'merged-heir', at: 'to' }] },
    });
    for (const [from, to] of [
      [gone, second],
      [second, gone],
    ] as const)
      await expect(sql`insert into successions (kind, from_enterprise, to_enterprise, on_day, proposed_by, confirmed_by)
        values ('division', ${from}, ${to}, '2026-01-12', 'p-1', 'p-2')`).rejects.toThrow(
        'after the day of its merger',
      );
    expect((await propose({ ...heir, on: '2026-01-09' })).status).toBe(201);
  });

  it('adopts a version by two, and only ten who confirm at once make one of it', async () => {
    const adopt = {
      kind: 'policy.adopt',
      version: 'gongshu-brand-2018',
      documentNumber: '样例1号',
      effectiveFrom: '2098-01-01',
    };
    const path = `/admin/proposals/${String((await propose(adopt)).body['id'])}/confirm`;
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        awards.as(n % 2 === 0 ? 'approver-1' : 'approver-2').post(path, {}),
      ),
    );
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(1);
    expect(await awards.database.sql`select 1 from policy_acts`).toHaveLength(1);
  });

  it.each([
    ['an unknown ruling', { ...ruling, ruling: 'A99' }, 'unknown-ruling'],
    ['a ruling that reaches back', { ...ruling, from: '2020-01-01' }, 'retroactive'],
    [
      'a version that nobody has',
      { kind: 'policy.repeal', version: 'x', from: '2099-01-01' },
      'unknown-policy',
    ],
  ])('cannot propose %s', async (_, content, code) => {
    const { status, body } = await propose(content);
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'record.invalid', reasons: [{ code }] });
  });

  it('is the office alone: others neither propose nor confirm', async () => {
    const { body } = await propose(ruling);
    for (const other of ['administrator-1', 'finance-1', 'officer-market', 'applicant-qiaoxi']) {
      expect((await propose(ruling, other)).status).toBe(403);
      expect((await awards.as(other).post(`/admin/proposals/${String(body['id'])}/confirm`, {})).status).toBe(
        403,
      );
    }
    expect(
      (await awards.as('handler-1').post(`/admin/proposals/${String(body['id'])}/withdraw`, {})).body[
        'state'
      ],
    ).toBe('withdrawn');
  });

  it('takes two who have signed in for what the console proposes: it names nobody', async () => {
    const money = { year: 2027, amountFen: 700, source: '样例', decidedOn: '2026-10-01' };
    const content = { kind: 'budget.allot', document: '样例〔2027〕8号', ...money };
    const { id } = await proposeAtConsole(awards.database, content);
    const confirm = async (account: string) => awards.as(account).post(`/admin/proposals/${id}/confirm`, {});
    const rows = async () =>
      awards.database.sql`select proposed_by, confirmed_by from allotments where id = ${content.document}`;
    expect((await confirm('handler-1')).body).toMatchObject({
      ...{ state: 'open', proposedBy: 'operator', secondedBy: 'p-handler-1', released: [] },
    });
    expect(await rows()).toHaveLength(0);
    expect((await confirm('handler-1')).body['code']).toBe('proposal.own');
    expect((await confirm('approver-1')).body).toMatchObject({
      state: 'confirmed',
      closedBy: 'p-approver-1',
    });
    expect(await rows()).toMatchObject([{ proposed_by: 'p-handler-1', confirmed_by: 'p-approver-1' }]);
    expect((await actsAbout(id)).map(({ act, person }) => [act, person])).toEqual([
      ['proposal.confirm', 'p-approver-1'],
      ['proposal.second', 'p-handler-1'],
      ['proposal.make', 'operator'],
    ]);
  });

  it('enters a file of the office under the names of the two who confirmed it', async () => {
    const numbers = [{ target: 'validMarks', role: 'base', value: 9000, asOf: '2017-12-31', source: '样例' }];
    const file = { targetNumbers: numbers };
    const { id } = await proposeAtConsole(awards.database, { kind: 'office.file', file });
    for (const account of ['handler-1', 'approver-1'])
      expect((await awards.as(account).post(`/admin/proposals/${id}/confirm`, {})).status).toBe(200);
    expect(await awards.database.sql`select entered_by from target_numbers`).toMatchObject([
      { entered_by: 'p-handler-1' },
    ]);
  });

  it('puts money into a budget by two, each document once', async () => {
    const money = {
      kind: 'budget.allot',
      document: '样例〔2027〕7号',
      year: 2027,
      amountFen: 500,
      source: '样例',
      decidedOn: '2026-10-01',
    };
    const confirm = async () =>
      awards
        .as('approver-1')
        .post(`/admin/proposals/${String((await propose(money)).body['id'])}/confirm`, {});
    expect(await confirm()).toMatchObject({ status: 200, body: { released: [] } });
    expect(await propose(money)).toMatchObject({ status: 409, body: { code: 'record.exists' } });
    const other = { ...money, amountFen: 501 };
    expect(await propose(other)).toMatchObject({ status: 409, body: { code: 'budget.otherAllotment' } });
    expect(
      await awards.database.sql`select amount_fen from allotments where id = '样例〔2027〕7号'`,
    ).toMatchObject([{ amount_fen: '500' }]);
  });
});
