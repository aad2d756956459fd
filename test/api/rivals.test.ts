import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DELIVER, WORKFLOW } from '../../api/engine.ts';
import { application } from '../../workflows/application.ts';
import { deliver } from '../../workflows/durable-machine.ts';
import { startAwards, type Awards } from '../support/awards.ts';

const RACES = 200;
const AT_ONCE = 5;
const reasons = 'as the file shows';

let awards: Awards;
beforeAll(async () => {
  awards = await startAwards({ patienceMs: 5_000 });
});
afterAll(async () => awards.stop());

let count = 0;
async function submit(): Promise<string> {
  count += 1;
  const claim = {
    item: 'C1',
    enterprise: '91330105MA2AXQ001U',
    subject: `product:rival-${count}`,
    recognisedOn: '2026-01-05',
    certificate: `R-${count}`,
  };
  const { body } = await awards.as('applicant-qiaoxi').post('/applications', { claim, documents: [] });
  return String(body['id']);
}

it('the door and the workflows call the workflow and its signal by the same names', () => {
  expect([WORKFLOW, DELIVER]).toEqual([application.name, deliver.name]);
});

describe('two reviewers at the same moment', () => {
  it(`${RACES} times: one wins, the other is told who won, and both are on record`, async () => {
    const handlers = [awards.as('handler-1'), awards.as('handler-2')];
    let machineRefusals = 0;
    const race = async (): Promise<void> => {
      const id = await submit();
      const path = `/applications/${id}/signals`;
      const answers = await Promise.all([
        handlers[0]?.post(`${path}/application.accept`, {}),
        handlers[1]?.post(`${path}/application.decline`, { reasons }),
      ]);
      const [won, lost] = [...answers].sort((a, b) => (a?.status ?? 0) - (b?.status ?? 0));
      expect([won?.status, lost?.status]).toEqual([200, 409]);
      const winner = answers[0] === won ? 'p-handler-1' : 'p-handler-2';
      expect(lost?.body).toMatchObject({ code: 'state.notAccepting', first: { person: winner } });
      const [onRecord] = await awards.database.sql<{ journal: number; door: number }[]>`
        select (select count(*)::int from steps where application = ${id} and not accepted) as journal,
          (select count(*)::int from door_refusals where application = ${id}) as door`;
      expect((onRecord?.journal ?? 0) + (onRecord?.door ?? 0)).toBe(1);
      machineRefusals += onRecord?.journal ?? 0;
    };
    for (let done = 0; done < RACES; done += AT_ONCE)
      await Promise.all(Array.from({ length: AT_ONCE }, race));
    expect(machineRefusals).toBeGreaterThan(0);
  }, 180_000);
});

describe('while no worker runs', () => {
  it('a decision is answered 202, and is there when the worker returns', async () => {
    const id = await submit();
    await awards.stopWorker();
    const key = randomUUID();
    const path = `/applications/${id}/signals/application.accept`;
    const handler = awards.as('handler-1');
    const pending = await handler.post(path, {}, key);
    expect(pending).toMatchObject({ status: 202, body: { outcome: 'pending' } });
    const address = String(pending.body['location']).replace('/api', '');
    expect((await handler.get(address)).body).toMatchObject({ outcome: 'pending' });
    await awards.startWorker();
    const repeated = await handler.post(path, {}, key);
    expect(repeated).toMatchObject({ status: 200, body: { state: 'departmentVerification.answering' } });
    expect((await handler.get(address)).body).toMatchObject({ outcome: 'accepted', seq: 2 });
  });
});

describe('an award whose run has ended', () => {
  async function settled(): Promise<string> {
    const id = await submit();
    const send = async (account: string, type: string, body: object = {}): Promise<void> => {
      const { status } = await awards.as(account).post(`/applications/${id}/signals/${type}`, body);
      expect(status).toBe(200);
    };
    await send('handler-1', 'application.accept');
    for (const officer of ['officer-market', 'officer-finance-bureau', 'officer-street'])
      await send(officer, 'department.confirm');
    await send('handler-1', 'office.propose', { outcome: 'grant', reasons });
    await send('approver-1', 'office.approve', { reasons });
    await send('finance-1', 'payment.confirm', { reference: 'B-1', paidOn: '2026-11-01' });
    await awards.client.workflow.getHandle(id).result();
    return id;
  }

  it('is woken in a new run of the same workflow by what comes later, and told once however often it is told', async () => {
    const id = await settled();
    const key = randomUUID();
    const path = `/applications/${id}/signals/irregularity.find`;
    const body = {
      legalBasis: { kind: 'undertaking', reference: 'undertaking of 2026-01-10' },
      facts: 'forged',
      amountFen: 5_000_000,
    };
    const woken = await awards.as('handler-1').post(path, body, key);
    expect(woken).toMatchObject({ status: 200, body: { state: 'clawback.noticed' } });
    const [step] = await awards.database.sql<{ message: { commandId: string }; runs: number }[]>`
      select message, (select count(distinct run_id)::int from steps where application = ${id}) as runs
      from steps where application = ${id} order by seq desc limit 1`;
    expect(step?.runs).toBe(2);
    if (step === undefined) throw new Error('no step');
    await awards.client.workflow.getHandle(id).signal(deliver, step.message as never);
    const answered = await awards
      .as('applicant-qiaoxi')
      .post(`/applications/${id}/signals/clawback.respond`, { statement: 'no', documents: [] });
    expect(answered).toMatchObject({ status: 200, body: { state: 'clawback.deciding' } });
    const [rows] = await awards.database.sql<{ n: number }[]>`
      select count(*)::int as n from steps where command_id = ${step.message.commandId}`;
    expect(rows?.n).toBe(1);
  });

  it('refuses on record what its ended machine no longer accepts, delivered past the door', async () => {
    const id = await submit();
    await awards.as('applicant-qiaoxi').post(`/applications/${id}/signals/application.withdraw`, {});
    await awards.client.workflow.getHandle(id).result();
    const commandId = `late-${id}`;
    const message = {
      type: 'application.accept',
      payload: {},
      actor: { person: 'p-handler-1', as: 'handle' },
      at: new Date().toISOString(),
      commandId,
    } as const;
    await awards.client.workflow.signalWithStart(application, {
      workflowId: id,
      taskQueue: 'awards',
      args: [{ application: id }],
      signal: deliver,
      signalArgs: [message],
    });
    await awards.client.workflow.getHandle(id).result();
    const [row] = await awards.database.sql<{ code: string }[]>`
      select refusal->>'code' as code from steps where command_id = ${commandId}`;
    expect(row?.code).toBe('state.notAccepting');
  });
});
