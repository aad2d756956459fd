import type { Succession } from '../../policy/engine/lineage.ts';
import { selectList, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { successions } from '../enterprise/successions.table.ts';
import { isAnswerOfNow, isClaimOfNow } from './current.ts';
import { recognitions } from './recognitions.table.ts';
import { similarAnswers } from './similar-answers.table.ts';

const CLAIMED = ['award', 'district', 'item', 'enterprise', 'recognition', 'certificate'] as const;
const ANSWERED = ['application', 'other'] as const;
const PASSED = ['fromEnterprise', 'toEnterprise', 'recognition', 'onDay'] as const;
const CLAIM = selectList(recognitions, CLAIMED, 'r');
const ANSWER = selectList(similarAnswers, ANSWERED, 's');
const SUCCESSION = selectList(successions, PASSED);

/** An award that money was committed to and that is not void since, or a payment before this system. */
export interface GrantedRecognition extends RowOf<typeof recognitions, (typeof CLAIMED)[number]> {
  /** Of the grant or the payment, in Beijing. */
  readonly on: string;
}

/** What is granted, and which pairs of it were answered. */
export interface Granted {
  readonly awards: readonly GrantedRecognition[];
  /** An award, and another one of which its proposal has answered. */
  readonly answered: readonly RowOf<typeof similarAnswers, (typeof ANSWERED)[number]>[];
  readonly successions: readonly Succession[];
}

export async function findGranted({ sql }: Queryable): Promise<Granted> {
  const [awards, answered, passed] = await Promise.all([
    sql<GrantedRecognition[]>`
      select ${sql.unsafe(CLAIM)}, coalesce(g.day, p.paid_on)::text as "on"
      from recognitions r left join granted_levels g on g.application = r.award and g.state <> 'voided'
        left join prior_payments p on 'payment:' || p.id = r.award
      where ${isClaimOfNow(sql)} and (g.application is not null or p.id is not null)
      order by r.id`,
    sql<RowOf<typeof similarAnswers, (typeof ANSWERED)[number]>[]>`
      select ${sql.unsafe(ANSWER)} from similar_answers s where ${isAnswerOfNow(sql)} order by s.application, s.other`,
    sql<RowOf<typeof successions, (typeof PASSED)[number]>[]>`
      select ${sql.unsafe(SUCCESSION)} from successions order by id`,
  ]);
  return {
    awards,
    answered,
    successions: passed.map(({ fromEnterprise, toEnterprise, recognition, onDay }) => ({
      from: fromEnterprise,
      to: toEnterprise,
      recognition,
      on: onDay,
    })),
  };
}
