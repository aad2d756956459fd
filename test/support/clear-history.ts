import type { Client } from '@temporalio/client';
import type { temporal } from '@temporalio/proto';
import { fetchRun } from '../../audit/history/fetch-run.ts';
import { historyOf } from '../../audit/history/run.ts';

/** A run's history as who recorded it had it, where `fetchHistory` gives what the engine keeps. The newest run, unless one is named. */
export async function clearHistory(
  client: Client,
  id: string,
  runId = '',
): Promise<temporal.api.history.v1.IHistory> {
  const bytes = await fetchRun(client, id, runId);
  if (bytes === null) throw new Error(`the engine has no run of ${id}`);
  return historyOf({ runId, bytes });
}
