import type { AssessmentInput } from '../../policy/engine/input.ts';
import type { Verdict } from '../../policy/engine/verdict/verdict.ts';
import type { Queryable } from '../connect.ts';

/** Every award that was judged, with its newest verdict. */
export async function findDecided({
  sql,
}: Queryable): Promise<
  readonly { readonly application: string; readonly input: AssessmentInput; readonly verdict: Verdict }[]
> {
  return sql<{ application: string; input: AssessmentInput; verdict: Verdict }[]>`
    select distinct on (application) application, input, verdict from verdicts order by application, step desc`;
}
