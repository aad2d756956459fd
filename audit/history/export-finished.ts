import type { Client } from '@temporalio/client';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Database } from '../../db/connect.ts';
import { findExported, insertHistoryExport } from '../../db/audit/history-exports.ts';
import { KeyProblem } from '../../db/vault/workflow-keys.ts';
import { fetchRun } from './fetch-run.ts';
import { fieldsOf } from './wire.ts';

const PAGE = 200;

/**
 * Keeps the history of every finished run that is not kept yet: of one award, or of all that the server still has.
 * @param onProgress called after each look, with the runs kept so far
 * @returns the runs kept
 */
export async function exportFinished(
  database: Database,
  client: Client,
  onProgress: (kept: number) => void,
  application?: string,
): Promise<number> {
  const only =
    application === undefined ? '' : ` and WorkflowId = '${application.replaceAll(/[^\w-]/g, '')}'`;
  return (await exportRuns(database, client, only, onProgress)).kept;
}

/**
 * Keeps the history of every finished run that is not kept yet, of those that a condition of the engine's lists names. Each run is one
 * row, written whole or not at all, so that the person who starts anew after a crash goes on.
 * @param only a condition that begins with ` and `, or nothing
 */
export async function exportRuns(
  database: Database,
  client: Client,
  only: string,
  onProgress: (kept: number) => void,
): Promise<{ readonly lookedAt: number; readonly kept: number }> {
  let [lookedAt, kept] = [0, 0];
  const finished = client.workflow.list({
    query: `WorkflowType = 'application' and ExecutionStatus != 'Running'${only}`,
    pageSize: PAGE,
  });
  for await (const page of pagesOf(finished)) {
    const known = await findExported(
      database,
      page.map(({ runId }) => runId),
    );
    for (const { runId, workflowId, closeTime } of page) {
      if (known.has(runId)) continue;
      const bytes = await fetchRun(client, workflowId, runId).catch(nullIfLost);
      if (bytes === null || closeTime === undefined) continue;
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const events = fieldsOf(bytes).length;
      const closedAt = closeTime.toISOString();
      await insertHistoryExport(database, {
        runId,
        application: workflowId,
        sha256,
        gzip: gzipSync(bytes),
        events,
        closedAt,
      });
      kept += 1;
      onProgress(kept);
    }
    lookedAt += page.length;
    onProgress(kept);
  }
  return { lookedAt, kept };
}

/** What nobody can read any more holds up no other run: the sweep names its award. */
function nullIfLost(error: unknown): null {
  if (error instanceof KeyProblem && error.why === 'lost') return null;
  throw error;
}

async function* pagesOf<Item>(items: AsyncIterable<Item>): AsyncGenerator<readonly Item[]> {
  let page: Item[] = [];
  for await (const item of items) {
    page.push(item);
    if (page.length < PAGE) continue;
    yield page;
    page = [];
  }
  yield page;
}
