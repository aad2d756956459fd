import { afterAll, beforeAll, expect, it } from 'vitest';
import { WORKFLOW } from '../../server/engine.ts';
import { application } from '../../workflows/application.ts';
import { signFor } from '../support/signing.ts';
import { startAwards, type Awards } from '../support/awards.ts';

let awards: Awards;
beforeAll(async () => {
  awards = await startAwards();
});
afterAll(async () => awards.stop());

async function submit(): Promise<string> {
  const claim = {
    item: 'C1',
    enterprise: '91330105MA2AXQ001U',
    recognition: 'product:late',
    recognisedOn: '2026-01-05',
    certificate: 'R-1',
  };
  const { body } = await awards.as('applicant-qiaoxi').post('/applications', { claim, documents: [] });
  return String(body['id']);
}

it('the API and the workflows call the workflow by the same name', () => {
  expect(WORKFLOW).toBe(application.name);
});

it('an ended award refuses on record what is delivered to it past the API', async () => {
  const id = await submit();
  await awards.as('applicant-qiaoxi').post(`/applications/${id}/signals/application.withdraw`, {});
  await awards.client.workflow.getHandle(id).result();
  const commandId = `late-${id}`;
  const content = {
    payload: {},
    actor: { person: 'p-handler-1', as: 'handle' },
    at: new Date().toISOString(),
    commandId,
  } as const;
  const { type: signal, ...signed } = await signFor(awards.database)(id, {
    type: 'application.accept',
    ...content,
  });
  await awards.client.workflow.signalWithStart(application, {
    workflowId: id,
    taskQueue: 'awards',
    args: [{ application: id }],
    signal,
    signalArgs: [signed],
  });
  await awards.client.workflow.getHandle(id).result();
  const [row] = await awards.database.sql<{ code: string }[]>`
      select refusal->>'code' as code from steps where command_id = ${commandId}`;
  expect(row?.code).toBe('state.notAccepting');
});
