import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client } from '@temporalio/client';
import { NativeConnection, Worker, bundleWorkflowCode } from '@temporalio/worker';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { IN_THREAD_OF_WORKER } from '../../workflow-thread.ts';
import { brief, endless } from '../support/endless.workflow.ts';
import { freshNamespace } from '../support/fresh-namespace.ts';
import '../support/quiet-engine.ts';
import { until } from '../support/until.ts';

const taskQueue = 'threads';
const asWritten: unknown = Reflect.get(Error, 'prepareStackTrace');

/** As every activity does: from here on Node looks at how code was left. */
new AsyncLocalStorage().run('before', () => undefined);

let connection: NativeConnection;
let client: Client;
let worker: Worker;
let stopped: Promise<void>;
beforeAll(async () => {
  connection = await NativeConnection.connect({ address: inject('temporalAddress') });
  const namespace = await freshNamespace();
  const workflowsPath = fileURLToPath(new URL('../support/endless.workflow.ts', import.meta.url));
  const workflowBundle = await bundleWorkflowCode({ workflowsPath });
  client = new Client({ connection, namespace });
  const limited = { ...IN_THREAD_OF_WORKER, isolateExecutionTimeout: '300ms' };
  worker = await Worker.create({ connection, namespace, taskQueue, workflowBundle, ...limited });
  stopped = worker.run();
});
afterAll(async () => {
  worker.shutdown();
  await stopped;
  await connection.close();
});

it('workflow code that never ends fails its task again and again, and the worker goes on with others', async () => {
  const stuck = await client.workflow.start(endless, { workflowId: 'endless', taskQueue });
  await until(async () => ((await stuck.describe()).raw.pendingWorkflowTask?.attempt ?? 0) > 1);
  const other = await client.workflow.start(brief, { workflowId: 'brief', taskQueue });
  expect(await other.result()).toBe('done');
  const { events } = await stuck.fetchHistory();
  const failures = (events ?? []).flatMap(({ workflowTaskFailedEventAttributes: failed }) => failed ?? []);
  expect(failures.map(({ failure }) => failure?.message)).toEqual([expect.stringContaining('timed out')]);
  await stuck.terminate();
});

it('leaves how stacks are written in the thread as it was', () => {
  expect(Reflect.get(Error, 'prepareStackTrace')).toBe(asWritten);
});

it('leaves to each request of the thread what is its own, across everything that it waits for', async () => {
  const own = new AsyncLocalStorage<string>();
  const after = async (request: string): Promise<string | undefined> =>
    own.run(request, async () => {
      await Promise.resolve();
      await delay(1);
      return own.getStore();
    });
  expect(await Promise.all(['one', 'other'].map(after))).toEqual(['one', 'other']);
});
