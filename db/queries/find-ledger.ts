import type { AssessmentInput } from '../../policy/input.ts';
import type { Verdict } from '../../policy/verdict/verdict.ts';
import type { Database } from '../connect.ts';

export interface RecordedVerdict {
  readonly step: number;
  readonly input: AssessmentInput;
  readonly verdict: Verdict;
}

/** The verdicts of an award in their order. */
export async function findVerdicts(
  { sql }: Database,
  application: string,
): Promise<readonly RecordedVerdict[]> {
  return sql<RecordedVerdict[]>`
    select step, input, verdict from verdicts where application = ${application} order by step`;
}

/** What an award's transfers add up to, in fen, by kind. */
export async function sumTransfers(
  { sql }: Database,
  application: string,
): Promise<Readonly<Partial<Record<string, number>>>> {
  const rows = await sql<{ kind: string; total: number }[]>`
    select kind, sum(amount_fen)::float8 as total from transfers where application = ${application} group by kind`;
  return Object.fromEntries(rows.map(({ kind, total }) => [kind, total]));
}
