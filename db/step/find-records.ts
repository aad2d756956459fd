import type { Database } from '../connect.ts';
import {
  findTransfers,
  findVerdicts,
  type RecordedTransfer,
  type RecordedVerdict,
} from '../ledger/find-ledger.ts';
import { findReadModel, type ReadModel } from '../application/find-read-model.ts';
import { transact } from '../transaction.ts';
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
  return transact(
    database,
    async (tx) => {
      const moment = { sql: tx };
      const [journal, model, transfers, verdicts] = await Promise.all([
        findSteps(moment, application),
        findReadModel(moment, application),
        findTransfers(moment, application),
        findVerdicts(moment, application),
      ]);
      return { journal, model, transfers, verdicts };
    },
    'isolation level repeatable read read only',
  );
}
