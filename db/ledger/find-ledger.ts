import { eq } from 'drizzle-orm';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { transfers } from './transfers.table.ts';
import { verdicts } from './verdicts.table.ts';
import type { NewTransfer } from './write-ledger.ts';

export type RecordedVerdict = RowOf<typeof verdicts, 'step' | 'key' | 'input' | 'verdict'>;

const verdictsOf = prepared((value: Value<{ application: string }>) =>
  query
    .select(selected(verdicts, 'step', 'key', 'input', 'verdict'))
    .from(verdicts)
    .where(eq(verdicts.application, value('application')))
    .orderBy(verdicts.step),
);
const transfersOf = prepared((value: Value<{ application: string }>) =>
  query
    .select(
      selected(transfers, 'step', 'kind', 'debit', 'credit', 'amountFen', 'key', 'sequence', 'reference'),
    )
    .from(transfers)
    .where(eq(transfers.application, value('application')))
    .orderBy(transfers.step, transfers.kind),
);

/** The verdicts of an award in their order. */
export async function findVerdicts(on: Queryable, application: string): Promise<readonly RecordedVerdict[]> {
  return verdictsOf(on, { application });
}

/** One row of the ledger. */
export interface RecordedTransfer extends NewTransfer {
  readonly step: number;
}

/** The transfers of an award in their order. */
export async function findTransfers(
  on: Queryable,
  application: string,
): Promise<readonly RecordedTransfer[]> {
  return transfersOf(on, { application });
}
