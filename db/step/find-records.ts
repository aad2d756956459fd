import type { Database, Queryable } from '../connect.ts';
import {
  findTransfers,
  findVerdicts,
  type RecordedTransfer,
  type RecordedVerdict,
} from '../ledger/find-ledger.ts';
import { findReadModel, type ReadModel } from '../application/find-read-model.ts';
import { inSnapshot } from '../snapshot.ts';
import { findSteps, type JournalRow } from './find-steps.ts';

/** Everything that the database says of one application. */
export interface AwardRecords {
  readonly journal: readonly JournalRow[];
  /** Null if there is no such application. */
  readonly model: ReadModel | null;
  readonly transfers: readonly RecordedTransfer[];
  readonly verdicts: readonly RecordedVerdict[];
}

/** The records as of one moment. */
export async function findRecords(database: Database, application: string): Promise<AwardRecords> {
  return inSnapshot(database, async (moment) => readRecords(moment, application));
}

/** The records as of the moment of a snapshot. */
export async function readRecords(snapshot: Queryable, application: string): Promise<AwardRecords> {
  const [journal, model, transfers, verdicts] = await Promise.all([
    findSteps(snapshot, application),
    findReadModel(snapshot, application),
    findTransfers(snapshot, application),
    findVerdicts(snapshot, application),
  ]);
  return { journal, model, transfers, verdicts };
}
