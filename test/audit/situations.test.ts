import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditAward } from '../../audit/audit-award.ts';
import { signedEngine } from '../support/signing.ts';
import { sampleForm } from '../../tour/forms.ts';
import { paid } from '../../tour/paid.ts';
import type { SentForm } from '../../tour/sent-form.ts';
import { visitorsAt, type Visitors } from '../../tour/visitors.ts';
import { findSteps } from '../../db/step/find-steps.ts';
import application from '../../docs/samples/application.json' with { type: 'json' };
import { startAwards, type Awards } from '../support/awards.ts';

let awards: Awards;
let visitors: Visitors;
let lives = 0;

beforeAll(async () => {
  awards = await startAwards({ patienceMs: 500 });
  visitors = visitorsAt(awards.url, () => undefined);
});
afterAll(async () => awards.stop());

const GOOD = { commands: 'identical', data: 'identical', law: 'applied', findings: [] };
/** Until the award's last run has ended. */
const rested = async (id: string): Promise<unknown> => awards.client.workflow.getHandle(id).result();
const audit = async (id: string) => auditAward(awards.database, awards.client, awards.bundlePath, id);

function form(): Promise<SentForm> {
  lives += 1;
  const claim = { ...application.claim, recognition: `product:${String(lives)}`, certificate: String(lives) };
  return sampleForm(claim);
}

describe('an award can be audited at any time', () => {
  it('while it waits for somebody', async () => {
    const { id } = await visitors.submit('applicant-qiaoxi', await form());
    expect(await audit(id)).toMatchObject({ ...GOOD, runs: 1, steps: 1 });
  });

  it('after it rested, and was woken by a decision that it takes and by one that it refuses', async () => {
    const id = await paid(visitors, await form());
    const found = {
      legalBasis: { kind: 'statute', reference: 'SAMPLE' },
      facts: 'a certificate that was not genuine',
      amountFen: 1,
    };
    await expect(audit(id)).resolves.toMatchObject({ ...GOOD, runs: 1 });
    await rested(id);
    await signedEngine(awards.client, awards.database).deliver(id, {
      type: 'application.withdraw',
      payload: {},
      actor: { person: 'p-applicant-qiaoxi', as: 'applicant', enterprise: application.claim.enterprise },
      at: new Date().toISOString(),
      commandId: `late-${id}`,
    });
    await rested(id);
    expect((await findSteps(awards.database, id)).at(-1)?.event.commandId).toBe(`late-${id}`);
    await expect(audit(id)).resolves.toMatchObject({ ...GOOD, runs: 2 });
    await visitors.act('handler-2', id, 'irregularity.find', found, 'clawback.noticed');
    await expect(audit(id)).resolves.toMatchObject({ ...GOOD, runs: 3 });
  });

  it('while a decision waits for a worker, which is not lost', async () => {
    const { id } = await visitors.submit('applicant-qiaoxi', await form());
    await awards.stopWorker();
    const sent = await awards.as('handler-1').post(`/applications/${id}/signals/application.accept`, {});
    expect(sent.status).toBe(202);
    const audited = await audit(id);
    await awards.startWorker();
    expect(audited).toMatchObject({ ...GOOD, steps: 1 });
    await expect
      .poll(async () => (await visitors.view('handler-1', id)).state)
      .toBe('departmentVerification.answering');
    expect(await audit(id)).toMatchObject({ ...GOOD, steps: 3 });
  });

  it('while it rests and a decision waits for a worker', async () => {
    const id = await paid(visitors, await form());
    await rested(id);
    await awards.stopWorker();
    const found = {
      legalBasis: { kind: 'statute', reference: 'SAMPLE' },
      facts: 'a certificate that was not genuine',
      amountFen: 1,
    };
    const sent = await awards.as('handler-1').post(`/applications/${id}/signals/irregularity.find`, found);
    expect(sent.status).toBe(202);
    const audited = await audit(id);
    await awards.startWorker();
    expect(audited).toMatchObject({ ...GOOD, runs: 2 });
    await expect.poll(async () => (await visitors.view('handler-1', id)).state).toBe('clawback.noticed');
    expect(await audit(id)).toMatchObject({ ...GOOD, runs: 2 });
  });
});

describe('an award that cannot be audited is one sentence', () => {
  it('where nobody knows it', async () => {
    await expect(audit('A-unknown')).rejects.toThrow('There is no application A-unknown.');
  });

  it('where its histories are gone from the server', async () => {
    const { id } = await visitors.submit('applicant-qiaoxi', await form());
    const { workflowService, options } = awards.client;
    const workflowExecution = { workflowId: id };
    await workflowService.deleteWorkflowExecution({ namespace: options.namespace, workflowExecution });
    const sentence = async () => audit(id).then(String, (problem: unknown) => String(problem));
    await expect
      .poll(sentence)
      .toMatch(/The history of run .* was not exported, and the Temporal server no longer has it/);
  });
});
