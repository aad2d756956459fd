import type { AssessmentInput } from '../../policy/input.ts';
import type { Verdict } from '../../policy/verdict/verdict.ts';
import type { Queryable } from '../connect.ts';
import type { TRANSFER_KINDS } from '../schema/transfers.ts';

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

/** One row of the ledger. Integer fen. */
export interface RecordedTransfer {
  readonly step: number;
  readonly kind: (typeof TRANSFER_KINDS)[number];
  readonly debit: string;
  readonly credit: string;
  readonly amountFen: number;
  readonly key: string;
  readonly sequence: number | null;
  readonly reference: string | null;
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
