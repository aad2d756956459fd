import type { Client } from '@temporalio/client';
import type { EvidenceLag } from '../api/metrics.ts';
import { overdueExports, retentionOf } from '../audit/history/overdue.ts';
import type { Database } from '../db/connect.ts';
import { findWaiting } from '../db/log/find-log.ts';

/** What the evidence waits for, as the metrics tell it. */
export async function evidenceLag(database: Database, client: Client): Promise<EvidenceLag> {
  const [waiting, overdue] = await Promise.all([
    findWaiting(database),
    retentionOf(client).then(async (retentionMs) => overdueExports(database, retentionMs)),
  ]);
  return { unsealedRows: waiting.length, overdueExports: overdue.length };
}
