import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startAwards, type Awards } from '../support/awards.ts';
import { newClaim } from '../support/claims.ts';
import { apply } from '../support/proven.ts';
import { seen } from '../support/seen.ts';
import { shownInOrder } from '../support/shown-in-order.ts';

interface Task {
  readonly id: string;
  readonly application: string;
  readonly task: string;
  readonly due: string;
  readonly claimedBy: string | null;
}

let awards: Awards;
const applications: string[] = [];
beforeAll(async () => {
  awards = await startAwards();
  for (let index = 0; index < 5; index += 1) applications.push(await submit());
});
afterAll(async () => awards.stop());

async function submit(): Promise<string> {
  const { body } = await apply(awards.as('applicant-qiaoxi'), newClaim());
  return String(body['id']);
}

const inbox = async (account: string, query = ''): Promise<readonly Task[]> =>
  (await awards.as(account).get(`/tasks${query}`)).body['tasks'] as Task[];
const taskOf = async (account: string, application: string): Promise<Task> => {
  const task = (await inbox(account)).find((each) => each.application === application);
  if (task === undefined) throw new Error(`${application} is not in the inbox of ${account}`);
  return task;
};
const at = (index: number): string => applications[index] ?? '';

describe('the inbox', () => {
  it('holds what one’s duty has to do, due first, and nothing of another duty', async () => {
    const tasks = await inbox('handler-1');
    expect(new Set(tasks.map(({ application }) => application))).toEqual(new Set(applications));
    expect(tasks.map(({ due }) => due)).toEqual(tasks.map(({ due }) => due).toSorted());
    expect(await inbox('finance-1')).toEqual([]);
    expect(await inbox('officer-market')).toEqual([]);
  });

  it('comes in pages that join without gap or double', async () => {
    const whole = await inbox('handler-1');
    const paged: Task[] = [];
    let cursor = '';
    do {
      const { body } = await awards.as('handler-1').get(`/tasks?limit=2${cursor}`);
      paged.push(...(body['tasks'] as Task[]));
      cursor = typeof body['next'] === 'string' ? `&cursor=${body['next']}` : '';
    } while (cursor !== '');
    // Each page says the time of its own answer.
    const without = (tasks: readonly Task[]) => tasks.map((task) => ({ ...task, now: null }));
    expect(without(paged)).toEqual(without(whole));
  });

  it('leaves out what a person may not do because of another duty on the application', async () => {
    const application = await submit();
    await awards.as('handler-2').post(`/applications/${application}/signals/application.accept`, {});
    await awards.as('officer-market').post(`/applications/${application}/signals/department.confirm`, {});
    await awards
      .as('officer-finance-bureau')
      .post(`/applications/${application}/signals/department.confirm`, {});
    await awards.as('officer-street').post(`/applications/${application}/signals/department.confirm`, {});
    const propose = { outcome: 'grant', reasons: 'as the file shows' };
    await awards.as('handler-2').post(`/applications/${application}/signals/office.propose`, propose);
    const approvals = async (account: string) =>
      (await inbox(account)).filter((task) => task.application === application && task.task === 'approve');
    expect(await approvals('approver-1')).toHaveLength(1);
    expect(await approvals('handler-2')).toHaveLength(0);
  });

  it('is for reviewers', async () => {
    expect((await awards.as('applicant-qiaoxi').get('/tasks')).body).toMatchObject({
      status: 403,
      code: 'duty.missing',
    });
  });
});

describe('a task', () => {
  it('that somebody has taken is named with who has it, and is theirs alone to give back', async () => {
    const { id } = await taskOf('handler-1', at(0));
    const taken = await awards.as('handler-1').post(`/tasks/${id}/claim`, {});
    expect(taken).toMatchObject({ status: 200, body: { task: id, claimedBy: 'p-handler-1' } });
    const late = await awards.as('handler-2').post(`/tasks/${id}/claim`, {});
    expect(late).toMatchObject({ status: 409, body: { code: 'task.claimed', claimedBy: 'p-handler-1' } });
    expect(await awards.as('handler-2').post(`/tasks/${id}/release`, {})).toMatchObject({ status: 409 });
    expect((await inbox('handler-1', '?claimed=mine')).map((task) => task.id)).toEqual([id]);
    expect((await inbox('handler-2', '?claimed=free')).map((task) => task.id)).not.toContain(id);
    expect(await awards.as('handler-1').post(`/tasks/${id}/release`, {})).toMatchObject({
      status: 200,
      body: { claimedBy: null },
    });
    expect((await awards.as('handler-2').post(`/tasks/${id}/claim`, {})).status).toBe(200);
  });

  it('whose claim is stale is free again, and not before', async () => {
    const { id } = await taskOf('handler-1', at(1));
    await awards.as('handler-1').post(`/tasks/${id}/claim`, {});
    const age = async (until: string) =>
      awards.database
        .sql`update task_claims set until = now() + ${until}::interval where application = ${at(1)}`;
    await age('1 minute');
    expect((await awards.as('handler-2').post(`/tasks/${id}/claim`, {})).status).toBe(409);
    await age('0 seconds');
    expect((await inbox('handler-2', '?claimed=free')).map((task) => task.id)).toContain(id);
    expect((await awards.as('handler-2').post(`/tasks/${id}/claim`, {})).body).toMatchObject({
      claimedBy: 'p-handler-2',
    });
  });

  it('of another inbox, done, made up or malformed does not exist', async () => {
    const { id } = await taskOf('handler-1', at(2));
    for (const [account, task] of [
      ['finance-1', id],
      ['handler-1', 'A0.1.accept'],
      ['handler-1', `${id}.market`],
      ['handler-1', 'nonsense'],
      ['handler-1', `${at(2)}.999999999.accept`],
    ] as const)
      expect((await awards.as(account).post(`/tasks/${task}/claim`, {})).body).toMatchObject({
        code: 'task.unknown',
      });
    await awards
      .as('handler-1')
      .post(`/applications/${at(2)}/signals/application.decline`, { reasons: 'no' });
    expect((await awards.as('handler-1').post(`/tasks/${id}/claim`, {})).status).toBe(404);
  });
});

describe('a row of the inbox', () => {
  it('says firm, recognition, item, task, amount, due day and who has it, in words', async () => {
    const { id } = await taskOf('handler-1', at(4));
    await awards.as('handler-1').post(`/tasks/${id}/claim`, {});
    const row = await taskOf('handler-2', at(4));
    expect(row).toMatchObject({
      firm: '桥西食品有限公司（样例）',
      itemName: { zh: expect.stringMatching(/\p{Script=Han}/u) as string },
      taskName: { zh: '受理申报', en: 'accept the application' },
      stateName: { zh: '待受理' },
      partyName: { zh: expect.any(String) as string },
      amountFen: null,
      isOverdue: false,
      escalatedTo: null,
      claimedBy: 'p-handler-1',
      claimedByName: '景一（样例）',
    });
    await awards.as('handler-1').post(`/tasks/${id}/release`, {});
    expect(await taskOf('handler-2', at(4))).toMatchObject({ claimedBy: null, claimedByName: null });
  });
});

describe('a claim', () => {
  const accept = async (account: string, application: string) =>
    awards.as(account).post(`/applications/${application}/signals/application.accept`, {});

  it('binds: nobody else answers the task, and the award says why and since when', async () => {
    const { id } = await taskOf('handler-1', at(4));
    await awards.as('handler-1').post(`/tasks/${id}/claim`, {});
    expect(await accept('handler-2', at(4))).toMatchObject({
      status: 409,
      body: { code: 'task.claimed', claimedBy: 'p-handler-1' },
    });
    const { body } = await awards.as('handler-2').get(`/applications/${at(4)}/dossier`);
    expect(body['allowed']).toEqual([]);
    expect(body['blocked']).toContainEqual({
      type: 'application.accept',
      code: 'task.claimed',
      zh: '该待办事项已由他人领取。',
      en: expect.any(String) as string,
      since: expect.any(String) as string,
    });
    const own = await awards.as('handler-1').get(`/applications/${at(4)}`);
    expect(own.body['allowed']).toContainEqual(expect.objectContaining({ type: 'application.accept' }));
    await awards.as('handler-1').post(`/tasks/${id}/release`, {});
    const free = await awards.as('handler-2').get(`/applications/${at(4)}/dossier`);
    expect(JSON.stringify(free.body['blocked'])).not.toContain('task.claimed');
    expect(free.body['allowed']).toContainEqual(expect.objectContaining({ type: 'application.accept' }));
  });

  it('is given to another officer by a head, on record, and to nobody else', async () => {
    const { id } = await taskOf('handler-1', at(4));
    await awards.as('handler-1').post(`/tasks/${id}/claim`, {});
    const give = async (account: string, person: string) =>
      awards.as(account).post(`/tasks/${id}/reassign`, { person });
    expect((await awards.as('approver-1').get(`/tasks/${id}/officers`)).body).toMatchObject({
      officers: expect.arrayContaining([{ person: 'p-handler-2', name: '景二（样例）' }]) as object[],
    });
    expect((await give('handler-1', 'p-handler-1')).status).toBe(403);
    for (const stranger of ['p-officer-market', 'p-nobody', 'p-finance-1'])
      expect(await give('approver-1', stranger)).toMatchObject({ body: { code: 'task.unknown' } });
    expect((await give('approver-1', 'p-handler-2')).body).toMatchObject({ claimedBy: 'p-handler-2' });
    expect(await accept('handler-1', at(4))).toMatchObject({ body: { code: 'task.claimed' } });
    const acts = await awards.database.sql`
      select person, detail->>'to' as to from admin_acts where act = 'task.reassign' and about = ${id}`;
    expect([...acts]).toEqual([{ person: 'p-approver-1', to: 'p-handler-2' }]);
    await awards.as('handler-2').post(`/tasks/${id}/release`, {});
  });
});

describe('what is overdue', () => {
  it('is on the board of the heads, with how much there is of whom, and what was escalated to them', async () => {
    const owner = awards.asOwner();
    const board = async (account: string, query = '') => awards.as(account).get(`/tasks/overdue${query}`);
    expect((await board('group-head')).body).toMatchObject({ tasks: [], count: 0, of: [] });
    await owner.sql`update tasks set due = '2026-01-01', escalated_to = 'head', escalated_by = 1
      where application = ${at(4)} and closed_at is null`;
    expect((await board('group-head')).body).toMatchObject({
      tasks: [{ application: at(4), isOverdue: true, escalatedTo: 'head', firm: '桥西食品有限公司（样例）' }],
      count: 1,
      of: [{ party: 'office', unit: null, count: 1 }],
    });
    expect((await board('group-head', '?escalated=true')).body).toMatchObject({ count: 1 });
    expect((await board('approver-1', '?escalated=true')).body).toMatchObject({ count: 0 });
    expect((await board('approver-1', '?party=department')).body).toMatchObject({ count: 0 });
    expect((await board('handler-1')).status).toBe(403);
    await shownInOrder(awards.database);
    const notified = await awards.as('group-head').get('/notifications');
    expect(notified.body['notifications']).toContainEqual(
      expect.objectContaining({ application: at(4), task: 'accept' }),
    );
    expect(JSON.stringify((await awards.as('finance-1').get('/notifications')).body)).not.toContain(at(4));
    await owner.sql`update tasks set due = '2099-01-01', escalated_to = null, escalated_by = null
      where application = ${at(4)} and closed_at is null`;
  });
});

describe('routine items', () => {
  it('are accepted many at once, each with an answer of its own, once for each key', async () => {
    const key = randomUUID();
    const handler = awards.as('handler-1');
    const applications = await seen(handler, [at(3), at(2), 'A-missing', at(4)]);
    const body = { signal: 'application.accept', applications };
    const first = await handler.post('/tasks/accept', body, key);
    expect(first.body).toMatchObject({
      answers: [
        { application: at(3), status: 200, body: { state: 'departmentVerification.answering' } },
        { application: at(2), status: 409, body: { code: 'state.notAccepting' } },
        { application: 'A-missing', status: 404, body: { code: 'application.unknown' } },
        { application: at(4), status: 200, body: { state: 'departmentVerification.answering' } },
      ],
    });
    expect((await handler.post('/tasks/accept', body, key)).body).toEqual(first.body);
    const { steps } = (await handler.get(`/applications/${at(3)}/steps`)).body as {
      steps: { type: string }[];
    };
    expect(steps.filter(({ type }) => type === 'application.accept')).toHaveLength(1);
  });

  it('are only what needs no words', async () => {
    const wordy = { signal: 'application.decline', applications: [{ application: at(0), version: 1 }] };
    expect((await awards.as('handler-1').post('/tasks/accept', wordy)).status).toBe(422);
  });

  it('of another duty are refused one by one, on record', async () => {
    const foreign = { signal: 'application.accept', applications: [{ application: at(0), version: 1 }] };
    const { body } = await awards.as('finance-1').post('/tasks/accept', foreign);
    expect(body).toMatchObject({ answers: [{ status: 403, body: { code: 'duty.missing' } }] });
    const recorded = await awards.database.sql`
      select from request_refusals where application = ${at(0)} and person = 'p-finance-1' and code = 'duty.missing'`;
    expect(recorded.count).toBe(1);
  });
});

describe('the list of applications', () => {
  const idsOf = (body: Record<string, unknown>) =>
    (body['applications'] as { id: string }[]).map(({ id }) => id);

  it('shows each what is theirs, the newest first', async () => {
    const own = idsOf((await awards.as('applicant-qiaoxi').get('/applications')).body);
    expect(own.slice(-5).toReversed()).toEqual(applications);
    expect(idsOf((await awards.as('applicant-yunhe').get('/applications')).body)).toEqual([]);
    expect(idsOf((await awards.as('auditor-1').get('/applications')).body)).toEqual(own);
    expect((await awards.as('administrator-1').get('/applications')).status).toBe(403);
  });

  it('cannot be widened by a filter', async () => {
    const { body } = await awards.as('applicant-yunhe').get('/applications?enterprise=91330105MA2AXQ001U');
    expect(idsOf(body)).toEqual([]);
  });

  it('is filtered by state, item and enterprise, in pages without gap or double', async () => {
    const auditor = awards.as('auditor-1');
    const refused = await auditor.get('/applications?state=refused&item=C1&enterprise=91330105MA2AXQ001U');
    expect(idsOf(refused.body)).toEqual([at(2)]);
    expect(idsOf((await auditor.get('/applications?item=M1')).body)).toEqual([]);
    const whole = idsOf((await auditor.get('/applications')).body);
    const paged: string[] = [];
    let cursor = '';
    do {
      const { body } = await auditor.get(`/applications?limit=2${cursor}`);
      paged.push(...idsOf(body));
      cursor = typeof body['next'] === 'string' ? `&cursor=${body['next']}` : '';
    } while (cursor !== '');
    expect(paged).toEqual(whole);
  });

  it.each([
    'limit=0',
    'limit=101',
    'limit=x',
    'cursor=x',
    'cursor=WyJhIiwiYiJd',
    'sort=up',
    'limit=1&limit=2',
  ])('refuses ?%s', async (query) => {
    expect((await awards.as('auditor-1').get(`/applications?${query}`)).body).toMatchObject({
      status: 422,
      code: 'request.invalid',
    });
  });
});
