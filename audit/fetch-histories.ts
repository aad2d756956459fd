import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import { setTimeout as delay } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import type { HistoryExport } from '../db/audit/history-exports.ts';
import { KeyProblem } from '../db/vault/workflow-keys.ts';
import { AuditProblem } from './audit-problem.ts';
import { asideBy, rowsAlone, type Lived } from './rejoined.ts';
import { fetchRun } from './history/fetch-run.ts';
import type { Run } from './history/run.ts';

const SETTLING_MS = 5_000;
const LOOK_MS = 50;

/**
 * Waits until the newest run of an award has nothing to do, so that its history has caught up with the journal; not for
 * ever, because without a worker it stays behind.
 * @returns the newest run's id; null if the engine has no run of it
 */
export async function settledRun(client: Client, application: string): Promise<string | null> {
  const until = Date.now() + SETTLING_MS;
  for (;;) {
    const described = await found(client.workflow.getHandle(application).describe());
    // Other workflows of the namespace are no awards, whatever they are called.
    if (described === null || described.type !== 'application') return null;
    const { pendingWorkflowTask, pendingActivities } = described.raw;
    const isBusy = pendingWorkflowTask != null || (pendingActivities ?? []).length > 0;
    if (!isBusy || Date.now() > until) return described.runId;
    await delay(LOOK_MS);
  }
}

/**
 * The runs of an award, oldest first: those that were set aside and are exported, those that the journal names, and the newest one, which may have no row yet. An
 * exported run is taken from its export, every other from the server.
 * @param newest null if the server has no run of it
 * @throws AuditProblem if a run is neither exported nor on the server
 */
export async function fetchHistories(
  client: Client,
  application: string,
  lived: Pick<Lived, 'journal' | 'rejoins'>,
  exports: readonly HistoryExport[],
  newest: string | null,
): Promise<readonly Run[]> {
  // Of what the journal tells alone, the histories may be lost.
  const journal = lived.journal.slice(rowsAlone(lived));
  const exported = exports.map(({ runId }) => runId);
  const aside = asideBy(lived);
  const named = [
    ...exported.filter((runId) => aside.has(runId)),
    ...journal.map(({ runId }) => runId),
    ...exported,
  ];
  const runIds = [...new Set(newest === null ? named : [...named, newest])];
  return Promise.all(
    runIds.map(async (runId) => {
      const exported = exports.find((each) => each.runId === runId);
      const bytes =
        exported === undefined
          ? await fetchRun(client, application, runId).catch(impossibleWithoutKey)
          : unzipped(exported);
      if (bytes === null) throw historyGone(application, runId);
      return { runId, bytes };
    }),
  );
}

function impossibleWithoutKey(cause: unknown): never {
  if (!(cause instanceof KeyProblem)) throw cause;
  throw new AuditProblem(`Its history in the engine cannot be read: ${cause.message}.`, { cause });
}

/** Bytes that cannot be unzipped are no history either: what reads them says so. */
function unzipped({ gzip }: HistoryExport): Uint8Array {
  try {
    return gunzipSync(gzip);
  } catch {
    return new Uint8Array();
  }
}

function historyGone(application: string, runId: string): AuditProblem {
  return new AuditProblem(
    `The history of run ${runId} of ${application} was not exported, and the Temporal server no longer has it; its retention has passed, or it is another server.`,
  );
}

/** Null if the server has no such run. */
async function found<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return null;
    throw error;
  }
}
