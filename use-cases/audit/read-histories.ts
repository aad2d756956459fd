import { findHistoryExports, type HistoryExport } from '../../db/audit/history-exports.ts';
import type { Database } from '../../db/connect.ts';

/** Returns the kept histories of an award, the first run to finish first, each with the gzip of its protobuf bytes. */
export async function readHistories(
  database: Database,
  application: string,
): Promise<readonly HistoryExport[]> {
  return findHistoryExports(database, application);
}
