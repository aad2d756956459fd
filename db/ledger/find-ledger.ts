import type { AssessmentInput } from '../../policy/input.ts';
import type { Verdict } from '../../policy/verdict/verdict.ts';
import type { Queryable } from '../connect.ts';
import type { NewTransfer } from './write-ledger.ts';

export interface RecordedVerdict {
  readonly step: number;
  readonly key: string;
  readonly input: AssessmentInput;
  readonly verdict: Verdict;
}

/** The verdicts of an award in their order. */
export async function findVerdicts(
  { sql }: Queryable,
  application: string,
): Promise<readonly RecordedVerdict[]> {
  return sql<RecordedVerdict[]>`
    select step, key, input, verdict from verdicts where application = ${application} order by step`;
}

/** One row of the ledger. */
export interface RecordedTransfer extends NewTransfer {
  readonly step: number;
}

/** The transfers of an award in their order. */
export async function findTransfers(
  { sql }: Queryable,
  application: string,
): Promise<readonly RecordedTransfer[]> {
  return sql<RecordedTransfer[]>`
    select step, kind, debit, credit, amount_fen::float8 as "amountFen", key, sequence, reference
    from transfers where application = ${application} order by step, kind`;
}
