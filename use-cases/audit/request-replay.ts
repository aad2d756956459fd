import { WorkflowFailedError, type Client } from '@temporalio/client';
import { decodeArrayFromPayloads } from '@temporalio/common/lib/internal-non-workflow/index.js';
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { findAudit, type RecordedAudit } from '../../db/audit/audits.ts';
import { EVIDENCE_TASK_QUEUE } from '../../temporal.config.ts';
import type { Database } from '../../db/connect.ts';
import type { Person } from '../../db/person/find-person.ts';
import { AUDITORS, requireReader } from '../may.ts';
import type { AuditDeps } from './audit-deps.ts';

const LOOK_MS = 300;
const PATIENCE_MS = 120_000;

/** A sign of life of a replay, then what is on record of it, or why nothing is. */
export type ReplayNews = { readonly id: string } & (
  { readonly progress: string } | { readonly result: RecordedAudit['result'] } | { readonly problem: string }
);

/**
 * Has an award replayed by the worker of the evidence, and follows it until its result is on record or patience ends.
 * @throws Refused `duty.missing`
 */
export async function requestReplay(
  { database, client }: AuditDeps,
  application: string,
  by: Person,
): Promise<AsyncGenerator<ReplayNews, void>> {
  await requireReader(database, by, AUDITORS, 'replay.request', application);
  return newsOf(database, client, application, by.id);
}

async function* newsOf(
  database: Database,
  client: Client,
  application: string,
  by: string,
): AsyncGenerator<ReplayNews, void> {
  const handle = await client.workflow.start('replayAward', {
    taskQueue: EVIDENCE_TASK_QUEUE,
    workflowId: `evidence-replay-${application}-${randomUUID()}`,
    args: [application, by],
  });
  const id = handle.firstExecutionRunId;
  yield { id, progress: 'waiting' };
  let reported = '';
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until;) {
    const { raw, status } = await handle.describe();
    const details = raw.pendingActivities?.[0]?.heartbeatDetails?.payloads;
    const [said] = await decodeArrayFromPayloads(client.options.loadedDataConverter, details);
    const progress = typeof said === 'string' || typeof said === 'number' ? String(said) : '';
    if (progress !== reported) yield { id, progress };
    reported = progress;
    if (status.name === 'RUNNING') {
      await delay(LOOK_MS);
      continue;
    }
    const found = await findAudit(database, id);
    yield found === null ? { id, problem: await failureOf(handle) } : { id, result: found.result };
    return;
  }
  yield { id, progress: 'no worker of the evidence has ended it yet' };
}

async function failureOf(handle: { result(): Promise<unknown> }): Promise<string> {
  try {
    await handle.result();
    return 'nothing is on record of it';
  } catch (error) {
    if (!(error instanceof WorkflowFailedError)) throw error;
    const because = error.cause?.cause;
    return because instanceof Error ? because.message : error.message;
  }
}
