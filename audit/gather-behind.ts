import type { Client } from '@temporalio/client';
import type { Database, Queryable } from '../db/connect.ts';
import { findHistoryExports } from '../db/audit/history-exports.ts';
import type { AwardRecords } from '../db/step/find-records.ts';
import { findSenderKeys } from '../db/sender/sender-keys.ts';
import { findStepsBehind } from '../db/step/find-steps.ts';
import { keysNamedIn } from './check-signatures.ts';
import { fetchHistories, settledRun } from './fetch-histories.ts';
import { findRejoins } from '../db/administration/find-rejoins.ts';
import { rejoinsIn } from './rejoined.ts';
import type { Evidence } from './verify-evidence.ts';

/**
 * The evidence of an award whose records were read from a snapshot. Its histories, which are read now, may be further; whatever they
 * have more was recorded meanwhile, or it has no row.
 * @throws AuditProblem if its histories are gone
 */
export async function gatherBehind(
  {
    database,
    client,
    snapshot,
  }: { readonly database: Database; readonly client: Client; readonly snapshot: Queryable },
  application: string,
  records: AwardRecords,
): Promise<Evidence> {
  const newest = await settledRun(client, application);
  const exports = await findHistoryExports(snapshot, application);
  const rejoins = rejoinsIn(await findRejoins(snapshot, application));
  const followed = { journal: records.journal, rejoins };
  const runs = await fetchHistories(client, application, followed, exports, newest);
  // A row is committed before the history says what came of it.
  const later = await findStepsBehind(database, application, records.journal.length);
  const senders = await findSenderKeys(database, keysNamedIn(records.journal));
  return { application, ...records, runs, later, senders, rejoins };
}
