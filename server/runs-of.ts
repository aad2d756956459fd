import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import { gunzipSync } from 'node:zlib';
import { settledRun } from '../audit/fetch-histories.ts';
import { fetchRun } from '../audit/history/fetch-run.ts';
import type { Run } from '../audit/history/run.ts';
import type { Content } from '../contract/received.ts';
import type { Carried, Start } from '../contract/step.ts';
import type { Database } from '../db/connect.ts';
import { holderOf } from '../db/vault/workflow-holder.ts';
import { KeyProblem, makeWorkflowKey } from '../db/vault/workflow-keys.ts';
import type { Vault } from '../db/vault/vault.ts';
import { findHistoryExports } from '../db/audit/history-exports.ts';
import type { Newest, RunsOf } from '../use-cases/audit/rejoin-award.ts';
import { engine, WORKFLOW } from './engine.ts';
import type { Sign } from './sender.ts';

/** How a run ends that has done its work. */
const ENDED: readonly string[] = ['COMPLETED', 'CONTINUED_AS_NEW'];

/** The runs of awards in the engine, and how one is ended and begun by hand. */
export function runsOf(
  client: Client,
  { database, vault }: { readonly database: Database; readonly vault: Vault },
  taskQueue: string,
  sign: Sign,
): RunsOf {
  type Application = (start: Start) => Promise<Carried>;
  const { workflow } = client;
  return {
    async find(application) {
      await settledRun(client, application);
      const newest = await newestOf(client, application);
      const exports = await findHistoryExports(database, application);
      const kept = exports.map(({ runId, gzip }): Run => ({ runId, bytes: gunzipSync(gzip) }));
      const known = new Set(kept.map(({ runId }) => runId));
      const listed: { readonly runId: string; readonly at: number }[] = [];
      // A run that was ended by hand is no part of the life, unless nothing came after it.
      for await (const { runId, startTime, status } of workflow.list({
        query: `WorkflowType = '${WORKFLOW}' and WorkflowId = '${application}'`,
      }))
        if (!known.has(runId) && (status.name === 'RUNNING' || ENDED.includes(status.name)))
          listed.push({ runId, at: startTime.getTime() });
      listed.sort((one, other) => one.at - other.at);
      const names = listed.map(({ runId }) => runId);
      if (newest !== null && !known.has(newest.runId) && !names.includes(newest.runId))
        names.push(newest.runId);
      const fetched = await Promise.all(
        names.map(async (runId) => ({
          runId,
          bytes: await fetchRun(client, application, runId).catch(lostIfKeyIs),
        })),
      );
      const runs = fetched.flatMap(({ runId, bytes }) =>
        bytes === null || bytes === 'lost' ? [] : [{ runId, bytes }],
      );
      return { runs: [...kept, ...runs], newest, isKeyLost: fetched.some(({ bytes }) => bytes === 'lost') };
    },
    async drawKey(application) {
      await makeWorkflowKey(database, vault, holderOf(application));
    },
    async end(application, runId) {
      await workflow.getHandle(application, runId).terminate('its journal was brought together with it');
    },
    async start(start) {
      const workflowId = start.application;
      await workflow.start<Application>(WORKFLOW, { workflowId, taskQueue, args: [start] });
    },
    async sendAgain(application, { type, ...content }) {
      await workflow.signalWithStart<Application, [Content]>(WORKFLOW, {
        ...{ workflowId: application, taskQueue, args: [{ application }] },
        ...{ signal: type, signalArgs: [content] },
      });
    },
    deliver: engine(client, taskQueue, sign).deliver,
  };
}

function lostIfKeyIs(error: unknown): 'lost' {
  if (error instanceof KeyProblem && error.why === 'lost') return 'lost';
  throw error;
}

async function newestOf({ workflow }: Client, application: string): Promise<Newest | null> {
  try {
    const { runId, status, type } = await workflow.getHandle(application).describe();
    if (type !== WORKFLOW) return null;
    if (status.name === 'RUNNING') return { runId, state: 'open' };
    return { runId, state: ENDED.includes(status.name) ? 'ended' : 'broken' };
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return null;
    throw error;
  }
}
