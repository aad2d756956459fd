import { afterAll, beforeAll, expect, it } from 'vitest';
import { startAwards, type Awards } from '../support/awards.ts';

const claim = {
  item: 'C1',
  enterprise: '91330105MA2AXQ001U',
  recognition: 'product:late',
  recognisedOn: '2026-01-05',
  certificate: 'late',
};

let awards: Awards;
beforeAll(async () => {
  awards = await startAwards({ patienceMs: 300 });
});
afterAll(async () => awards.stop());

it('what is sent while no worker runs is answered 202 and is there when the worker returns', async () => {
  await awards.stopWorker();
  const applicant = awards.as('applicant-qiaoxi');
  const submitted = await applicant.post('/applications', { claim, documents: [] });
  expect(submitted).toMatchObject({ status: 202, body: { outcome: 'pending' } });
  const command = `/commands/${String(submitted.body['commandId'])}`;
  expect(submitted.headers.get('location')).toBe(`/api${command}`);
  expect((await applicant.get(command)).body).toMatchObject({ outcome: 'pending' });

  await awards.startWorker();
  await expect
    .poll(async () => (await applicant.get(command)).body)
    .toMatchObject({ outcome: 'accepted', seq: 1, state: 'submitted' });

  await awards.stopWorker();
  const id = String(submitted.body['application']);
  const handler = awards.as('handler-1');
  const accepted = await handler.post(`/applications/${id}/signals/application.accept`, {});
  expect(accepted.status).toBe(202);
  const decision = `/commands/${String(accepted.body['commandId'])}`;
  expect((await handler.get(decision)).body).toMatchObject({ outcome: 'pending', application: id });
  expect((await applicant.get(`/applications/${id}`)).body).toMatchObject({ state: 'submitted' });

  await awards.startWorker();
  await expect
    .poll(async () => (await handler.get(decision)).body)
    .toMatchObject({ outcome: 'accepted', seq: 2 });
  const steps = async (): Promise<readonly string[]> => {
    const { body } = await applicant.get(`/applications/${id}/steps`);
    return (body['steps'] as { type: string }[]).map(({ type }) => type);
  };
  await expect.poll(steps).toEqual(['application.submit', 'application.accept', 'departments.routed']);
});
