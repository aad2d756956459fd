import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import type { temporal } from '@temporalio/proto';
import { setTimeout as delay } from 'node:timers/promises';
import type { JournalRow } from '../db/queries/find-steps.ts';
import { AuditProblem } from './audit-problem.ts';

export type History = temporal.api.history.v1.IHistory;

/** One finished or current run of an award. */
export interface Run {
  readonly runId: string;
  readonly history: History;
}

const SETTLING_MS = 5_000;
const LOOK_MS = 50;

/**
 * Waits until the newest run of an award has nothing to do, so that its history has caught up with the journal; not for
 * ever, because without a worker it stays behind.
 * @returns the newest run's id; null where the engine has no run of it
 */
export async function settledRun(client: Client, application: string): Promise<string | null> {
  const until = Date.now() + SETTLING_MS;
  for (;;) {
    const described = await found(client.workflow.getHandle(application).describe());
    if (described === null) return null;
    const { pendingWorkflowTask, pendingActivities } = described.raw;
    const isBusy = pendingWorkflowTask != null || (pendingActivities ?? []).length > 0;
    if (!isBusy || Date.now() > until) return described.runId;
    await delay(LOOK_MS);
  }
}

/**
 * The runs of an award, oldest first: those that the journal names, and the newest one, which may have no row yet.
 * @throws AuditProblem where the server no longer has one of them
 */
export async function fetchHistories(
  client: Client,
  application: string,
  journal: readonly JournalRow[],
  newest: string,
): Promise<readonly Run[]> {
  const runIds = [...new Set([...journal.map(({ runId }) => runId), newest])];
  return Promise.all(
    runIds.map(async (runId) => {
      const history = await found(client.workflow.getHandle(application, runId).fetchHistory());
      if (history === null) throw historyGone(application, runId);
      return { runId, history };
    }),
  );
}

export function historyGone(application: string, runId: string): AuditProblem {
  return new AuditProblem(
    `The Temporal server no longer has the history of run ${runId} of ${application}; its retention has passed, or it is another server.`,
  );
}

/** Null where the server has no such run. */
async function found<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return null;
    throw error;
  }
}
