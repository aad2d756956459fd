import { Client } from '@temporalio/client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { gatherEvidence, judgeEvidence } from '../../audit/audit-award.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { until } from '../support/until.ts';

let awards: Awards;
let id: string;
beforeAll(async () => {
  awards = await startAwards();
  const claim = {
    item: 'C1',
    enterprise: '91330105MA2AXQ001U',
    recognition: 'product:stranger',
    recognisedOn: '2026-01-05',
    certificate: 'S-1',
  };
  const { body } = await awards.as('applicant-qiaoxi').post('/applications', { claim, documents: [] });
  id = String(body['id']);
});
afterAll(async () => awards.stop());

const at = new Date().toISOString();
const actor = { person: 'p-handler-1', as: 'handle' };
const handle = () => awards.client.workflow.getHandle(id);
/** Somebody who reaches the engine, and has no key of ours. */
const stranger = () =>
  new Client({ connection: awards.client.connection, namespace: awards.namespace }).workflow.getHandle(id);

/** Bytes that no converter reads. */
async function sendRaw(encoding: string): Promise<void> {
  const metadata = { encoding: Buffer.from(encoding), key: Buffer.from(`award:${id}`) };
  await awards.client.workflowService.signalWorkflowExecution({
    namespace: awards.namespace,
    workflowExecution: { workflowId: id },
    signalName: 'application.accept',
    input: { payloads: [{ metadata, data: Buffer.from('{') }] },
  });
}

async function rowOf(commandId: string): Promise<{ type: string; code: string | null } | undefined> {
  const [row] = await awards.database.sql<{ type: string; code: string | null }[]>`
    select type, refusal->>'code' as code from steps where event->>'commandId' = ${commandId}`;
  return row;
}

const BY = { 'with our keys': handle, 'in clear': stranger } as const;

it.each([
  ['of a name that no event has', 'office.abolish', { payload: {}, actor, at }],
  ['without a sender', 'application.accept', { payload: {}, at }],
  ['without an instant', 'application.accept', { payload: {}, actor, at: 'now' }],
  ['with text for a payload', 'application.accept', { payload: '', actor, at }],
])('a signal %s, sent past the API with a command id, is refused on record', async (name, signal, sent) => {
  for (const [how, by] of Object.entries(BY)) {
    const commandId = `stranger ${name} ${how}`;
    await by().signal(signal, { ...sent, commandId });
    await until(async () => (await rowOf(commandId)) !== undefined);
    expect(await rowOf(commandId)).toEqual({
      type: signal === 'office.abolish' ? signal : 'signal.unreadable',
      code: 'message.unsigned',
    });
  }
});

it('a signal that names no command is ignored, and the award goes on as if it had not come', async () => {
  await handle().signal('greeting');
  await handle().signal('application.accept', 'now, please');
  await handle().signal('application.accept', null);
  await handle().signal('application.accept', new Uint8Array([1, 2, 3]));
  for (const encoding of ['of-a-stranger', 'binary/encrypted', 'json/plain']) await sendRaw(encoding);
  const before = await awards.database.sql`select seq from steps where application = ${id}`;
  const answer = await awards.as('handler-1').post(`/applications/${id}/signals/application.accept`, {});
  expect(answer.status).toBe(200);
  const after = await awards.database.sql`select seq from steps where application = ${id}`;
  // The acceptance, and the departments that it chose.
  expect(after.length - before.length).toBe(2);
});

it('the audit follows an award that strangers wrote to, by the engine and without it', async () => {
  await awards.as('applicant-qiaoxi').post(`/applications/${id}/signals/application.withdraw`, {});
  await handle().result();
  const evidence = await gatherEvidence(awards.database, awards.client, id);
  expect((await judgeEvidence(awards.bundlePath, evidence)).findings).toEqual([]);
});
