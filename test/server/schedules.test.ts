import { Client, Connection } from '@temporalio/client';
import { afterAll, expect, inject, it } from 'vitest';
import { startSchedules } from '../../server/evidence-worker.ts';
import { freshNamespace } from '../support/fresh-namespace.ts';

const connection = await Connection.connect({ address: inject('temporalAddress') });
const client = new Client({ connection, namespace: await freshNamespace() });
afterAll(() => connection.close());

it('a schedule of the release before is brought to the plan of this one, and stays paused if somebody paused it', async () => {
  await client.schedule.create({
    scheduleId: 'evidence-export',
    spec: { intervals: [{ every: '7 days' }] },
    action: { type: 'startWorkflow', workflowType: 'exportAsBefore', args: [], taskQueue: 'as-before' },
    state: { paused: true, note: 'until the server is moved' },
  });
  await startSchedules(client);
  await startSchedules(client);
  const { spec, action, state } = await client.schedule.getHandle('evidence-export').describe();
  expect(spec.intervals).toEqual([{ every: 3_600_000, offset: undefined }]);
  expect(action).toMatchObject({ workflowType: 'exportHistories', taskQueue: 'audit' });
  expect(state).toMatchObject({ paused: true, note: 'until the server is moved' });
  const sweep = await client.schedule.getHandle('evidence-sweep').describe();
  expect(sweep.state.paused).toBe(false);
});
