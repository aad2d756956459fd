import { sql } from 'drizzle-orm';
import type { Succession } from '../../policy/engine/lineage.ts';
import { selectList, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { successions } from '../enterprise/successions.table.ts';
import { written } from '../prepared.ts';
import { IS_ANSWER_OF_NOW, IS_CLAIM_OF_NOW } from './current.ts';
import { recognitions } from './recognitions.table.ts';
import { similarAnswers } from './similar-answers.table.ts';

const CLAIMED = ['award', 'district', 'item', 'enterprise', 'recognition', 'certificate', 'issuer'] as const;
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

const findAwards = written<object, GrantedRecognition>(
  () => sql`
    select ${sql.raw(CLAIM)}, coalesce(g.day, p.paid_on)::text as "on"
    from recognitions r left join granted_levels g on g.application = r.award and g.state <> 'voided'
      left join prior_payments p on 'payment:' || p.id = r.award
    where ${IS_CLAIM_OF_NOW} and (g.application is not null or p.id is not null)
    order by r.id`,
);
const findAnswered = written<object, Granted['answered'][number]>(
  () => sql`
    select ${sql.raw(ANSWER)} from similar_answers s where ${IS_ANSWER_OF_NOW} order by s.application, s.other`,
);
const findPassed = written<object, RowOf<typeof successions, (typeof PASSED)[number]>>(
  () => sql`select ${sql.raw(SUCCESSION)} from successions order by id`,
);

export async function findGranted(on: Queryable): Promise<Granted> {
  const [awards, answered, passed] = await Promise.all([
    findAwards(on, {}),
    findAnswered(on, {}),
    findPassed(on, {}),
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
