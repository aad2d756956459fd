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

async function rowOf(commandId: string): Promise<{ type: string; code: string | null } | undefined> {
  const [row] = await awards.database.sql<{ type: string; code: string | null }[]>`
    select type, refusal->>'code' as code from steps where event->>'commandId' = ${commandId}`;
  return row;
}

it.each([
  ['of a name that no event has', 'office.abolish', { payload: {}, actor, at }],
  ['without a sender', 'application.accept', { payload: {}, at }],
  ['without an instant', 'application.accept', { payload: {}, actor, at: 'now' }],
  ['with text for a payload', 'application.accept', { payload: '', actor, at }],
])('a signal %s, sent past the API with a command id, is refused on record', async (name, signal, sent) => {
  const commandId = `stranger ${name}`;
  await handle().signal(signal, { ...sent, commandId });
  await until(async () => (await rowOf(commandId)) !== undefined);
  expect(await rowOf(commandId)).toEqual({
    type: signal === 'office.abolish' ? signal : 'signal.unreadable',
    code: 'message.unsigned',
  });
});

it('a signal that names no command is ignored, and the award goes on as if it had not come', async () => {
  await handle().signal('greeting');
  await handle().signal('application.accept', 'now, please');
  await handle().signal('application.accept', null);
  await handle().signal('application.accept', new Uint8Array([1, 2, 3]));
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
