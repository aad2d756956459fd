import type { Recognised } from '../../policy/engine/recognised.ts';
import { objectList, selectList, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { steps } from '../step/steps.table.ts';
import { recognitions } from './recognitions.table.ts';
import { SAID } from './write-recognition.ts';

const ENTERED = ['application', 'event'] as const;
const STEP = selectList(steps, ENTERED, 's');
const RECOGNISED = objectList(recognitions, SAID, 'r');

/** A journal row that brings a claim or answers, with what was kept of it. */
export interface DerivedRecognition extends RowOf<typeof steps, (typeof ENTERED)[number]> {
  readonly step: number;
  /** Null if nothing is kept of a claim. */
  readonly kept: Recognised | null;
  /** In the order of the awards that they speak of. */
  readonly answers: readonly { readonly award: string; readonly answer: string; readonly reasons: string }[];
}

/**
 * Of every accepted submission, correction and proposal, in the order of the journal.
 * @param awards whose; those of all if left out
 */
export async function findDerived(
  { sql }: Queryable,
  awards: readonly string[] | null = null,
): Promise<readonly DerivedRecognition[]> {
  return sql<DerivedRecognition[]>`
    select ${sql.unsafe(STEP)}, s.seq as step,
      case when r.id is null then null else jsonb_build_object(${sql.unsafe(RECOGNISED)}) end as kept,
      coalesce((select jsonb_agg(jsonb_build_object('award', other, 'answer', answer, 'reasons', reasons) order by other)
        from similar_answers where application = s.application and step = s.seq), '[]') as answers
    from steps s left join recognitions r on r.award = s.application and r.step = s.seq and r.source = 'claim'
    where s.accepted and s.type in ('application.submit', 'application.resubmit', 'office.propose')
      ${awards === null ? sql`` : sql`and s.application = any(${awards as string[]}::text[])`}
    order by s.application, s.seq`;
}
