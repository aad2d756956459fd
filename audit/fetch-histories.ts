import type { Client } from '@temporalio/client';
import type { temporal } from '@temporalio/proto';
import type { JournalRow } from '../db/queries/find-steps.ts';

export type History = temporal.api.history.v1.IHistory;

/** One finished or current run of an award. */
export interface Run {
  readonly runId: string;
  readonly history: History;
}

/**
 * The runs of an award, oldest first: those that the journal names, and the newest one, which may have no row yet.
 * @throws WorkflowNotFoundError where the server no longer has one of them
 */
export async function fetchHistories(
  client: Client,
  application: string,
  journal: readonly JournalRow[],
): Promise<readonly Run[]> {
  const newest = (await client.workflow.getHandle(application).describe()).runId;
  const runIds = [...new Set([...journal.map(({ runId }) => runId), newest])];
  return Promise.all(
    runIds.map(async (runId) => ({
      runId,
      history: await client.workflow.getHandle(application, runId).fetchHistory(),
    })),
  );
}
