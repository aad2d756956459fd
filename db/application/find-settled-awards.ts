import type { AssessmentInput } from '../../policy/engine/input.ts';
import type { Sql } from '../connect.ts';

/**
 * Settled awards on the keys, each with the input of its newest grant: they may gain when room comes free. A supplement
 * that was refused since says nothing of the next one: it begins as a grant again, and the person who decides decides anew.
 */
export async function findSettledAwards(
  sql: Sql,
  keys: readonly string[],
  except: string,
): Promise<readonly { readonly application: string; readonly input: AssessmentInput }[]> {
  return sql<{ application: string; input: AssessmentInput }[]>`
    select distinct on (v.application) v.application, v.input
    from verdicts v join applications a on a.id = v.application
    where v.key = any(${keys as string[]}) and v.application <> ${except} and a.rests
      and v.verdict->>'outcome' = 'grant'
    order by v.application, v.step desc`;
}
