import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { NativeConnection, Worker, bundleWorkflowCode } from '@temporalio/worker';
import type { WorkflowBundleWithSourceMap } from '@temporalio/worker';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { fastForward, fastForwardTo, skippedMs } from '../../server/fast-forward.ts';
import { TimeSkipError } from '../../use-cases/development/skip-time.ts';
import '../support/quiet-engine.ts';
import { freshNamespace } from '../support/fresh-namespace.ts';
import { diaryQuery, sleeper, wakeSignal } from '../support/sleeper.workflow.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const taskQueue = 'sleepers';

let connection: NativeConnection;
let namespace: string;
let client: Client;
let workflowBundle: WorkflowBundleWithSourceMap;

beforeAll(async () => {
  [connection, namespace, workflowBundle] = await Promise.all([
    NativeConnection.connect({ address: inject('temporalAddress') }),
    freshNamespace(),
    bundleWorkflowCode({
      workflowsPath: fileURLToPath(new URL('../support/sleeper.workflow.ts', import.meta.url)),
    }),
  ]);
  client = new Client({ connection, namespace });
});

afterAll(() => connection.close());

async function withWorker(
  body: () => Promise<void>,
  work: () => Promise<void> = async () => {},
): Promise<void> {
  const worker = await Worker.create({
    connection,
    namespace,
    taskQueue,
    workflowBundle,
    activities: { work },
  });
  await worker.runUntil(body);
}

function begin(workflowId: string, days: readonly number[]) {
  return client.workflow.start(sleeper, { workflowId, taskQueue, args: [days] });
}

const pass = (workflowId: string, ms: number, patienceMs?: number) =>
  fastForward(connection.workflowService, namespace, workflowId, ms, patienceMs);
const lead = (workflowId: string) => skippedMs(connection.workflowService, namespace, workflowId);
/** What a sleeper did, each with the days since it first began. */
const inDays = (diary: readonly (readonly [string, string])[]) =>
  diary.map(([did, at]) => `${did} ${Math.round((Date.parse(at) - Date.parse(diary[0]?.[1] ?? '')) / DAY)}`);

describe('time passes for one workflow', () => {
  it('firing each timer on the way at its own day, and finishing the work it sets off', async () => {
    await withWorker(
      async () => {
        const handle = await begin('three timers', [10, 20, 30]);
        await pass('three timers', 35 * DAY);
        expect(inDays(await handle.query(diaryQuery))).toEqual(['began 0', 'woke 10', 'woke 30']);
      },
      () => wait(300),
    );
  });

  it('by five years and more, and keeps its lead afterwards and across continue-as-new', async () => {
    await withWorker(async () => {
      const handle = await begin('five years', []);
      await pass('five years', 1826 * DAY);
      await pass('five years', 10 * DAY);
      await handle.signal(wakeSignal);
      await pass('five years', DAY);
      expect(inDays(await client.workflow.getHandle('five years').query(diaryQuery))).toEqual([
        'began 0',
        'began 1836',
      ]);
      expect(Math.abs((await lead('five years')) - 1837 * DAY)).toBeLessThan(HOUR);
    });
  });

  it('and for no other', async () => {
    await withWorker(async () => {
      await Promise.all([begin('traveller', []), begin('stay-at-home', [])]);
      await pass('traveller', 100 * DAY);
      expect(await lead('stay-at-home')).toBe(0);
    });
  });
});

describe('time passes until an instant', () => {
  it('and does not pass again when the same is asked twice', async () => {
    const until = Date.now() + 30 * DAY;
    const passUntil = () => fastForwardTo(connection.workflowService, namespace, 'until', until);
    await withWorker(async () => {
      await begin('until', []);
      const lead = await passUntil();
      expect(Math.abs(lead - 30 * DAY)).toBeLessThan(HOUR);
      expect(Math.abs((await passUntil()) - lead)).toBeLessThan(HOUR);
    });
  });

  it('and not on to the next timer while the work of one that was due at that instant is unfinished', async () => {
    await withWorker(
      async () => {
        const handle = await begin('at the instant', [10, 10]);
        const { startTime } = await handle.describe();
        await fastForwardTo(
          connection.workflowService,
          namespace,
          'at the instant',
          startTime.getTime() + 10 * DAY,
        );
        expect(inDays(await handle.query(diaryQuery))).toEqual(['began 0', 'woke 10']);
      },
      () => wait(1_500),
    );
  });

  it('as far as the end of a workflow that ends on the way', async () => {
    await withWorker(
      async () => {
        const handle = await begin('ends on the way', [10]);
        await pass('ends on the way', 20 * DAY);
        await expect(handle.describe()).resolves.toMatchObject({ status: { name: 'FAILED' } });
      },
      () => Promise.reject(ApplicationFailure.nonRetryable('the end')),
    );
  });
});

it('a request whose answer was lost can be sent again although the workflow has ended since, but not for a later instant', async () => {
  await withWorker(
    async () => {
      const handle = await begin('ended meanwhile', [10]);
      const { startTime } = await handle.describe();
      const to = (days: number) =>
        fastForwardTo(
          connection.workflowService,
          namespace,
          'ended meanwhile',
          startTime.getTime() + days * DAY,
        );
      await to(10);
      await expect(handle.describe()).resolves.toMatchObject({ status: { name: 'FAILED' } });
      expect(Math.abs((await to(10)) - 10 * DAY)).toBeLessThan(HOUR);
      await expect(to(30)).rejects.toThrow(/not running/);
    },
    () => Promise.reject(ApplicationFailure.nonRetryable('the end')),
  );
});

describe('time does not pass', () => {
  it('while no worker does the work, which the answer says instead of waiting for ever', async () => {
    await begin('unattended', [10]);
    await expect(pass('unattended', 20 * DAY, 1)).rejects.toThrow(/unfinished/);
    await withWorker(async () => {
      await expect.poll(() => lead('unattended')).toBeGreaterThan(19 * DAY);
    });
  });

  it('backwards', async () => {
    await begin('backwards', []);
    await expect(pass('backwards', -DAY)).rejects.toThrow(/must be positive/);
  });

  it('for a workflow that has ended', async () => {
    const handle = await begin('ended', []);
    await handle.terminate();
    await expect(pass('ended', DAY)).rejects.toThrow(/already completed/);
  });

  it('past a second request that replaces the first', async () => {
    const handle = await begin('overtaken', [10]);
    const first = expect(pass('overtaken', 20 * DAY)).rejects.toThrow(TimeSkipError);
    await expect
      .poll(() =>
        lead('overtaken')
          .then(() => handle.describe())
          .then(({ historyLength }) => historyLength),
      )
      .toBeGreaterThan(2);
    const second = pass('overtaken', 5 * DAY);
    await first;
    await withWorker(() => second);
  });
});
