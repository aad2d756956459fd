import { findHistoryExports, type HistoryExport } from '../../db/audit/history-exports.ts';
import type { Database } from '../../db/connect.ts';
import { AUDITORS, requireReader, type Reader } from '../may.ts';

/**
 * Returns the kept histories of an award, the first run to finish first, each with the gzip of its protobuf bytes.
 * @throws Refused `duty.missing`
 */
export async function readHistories(
  database: Database,
  by: Reader,
  application: string,
): Promise<readonly HistoryExport[]> {
  await requireReader(database, by, AUDITORS, 'histories.read', application);
  return findHistoryExports(database, application);
}
