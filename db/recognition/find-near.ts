import { sql, type SQL } from 'drizzle-orm';
import type { Scope, Sought } from '../../policy/engine/recognised.ts';
import type { SimilarAward } from '../../policy/engine/similar-award.ts';
import { selectList, type RowOf } from '../columns/lists.ts';
import type { Sql } from '../connect.ts';
import { written, type Value } from '../prepared.ts';
import { claimOfNow, IS_ANSWER_OF_NOW, IS_CLAIM_OF_NOW } from './current.ts';
import { recognitions } from './recognitions.table.ts';

const CLAIMED = [
  'award',
  'item',
  'enterprise',
  'recognition',
  'certificate',
  'issuer',
  'recognisedOn',
] as const;
const LIST = selectList(recognitions, CLAIMED, 'r');

/** More awards than this are not compared with one claim: nobody could answer for them. */
const MOST = 500;

/** An award that may be near, with what was answered. */
export interface NearAward extends RowOf<typeof recognitions, (typeof CLAIMED)[number]> {
  readonly answer: SimilarAward['answer'];
  readonly reasons: string | null;
  /** The award whose proposal answered; null if none did. */
  readonly answeredBy: string | null;
}

interface OfAward extends Scope {
  readonly application: string;
}

interface Values extends OfAward, Pick<Sought, 'traces'> {
  readonly one: readonly string[] | null;
  readonly other: readonly string[] | null;
}

/** Part of a statement: what was answered of an award `r`. If both awards answered, its own proposal goes first: it came later. */
const answerOn = (value: Value<OfAward>): SQL => sql`
    select s.answer, s.reasons, s.application from similar_answers s
    where ((s.application = ${value('application')} and s.other = r.award)
        or (s.application = r.award and s.other = ${value('application')}))
      and ${IS_ANSWER_OF_NOW}
    order by s.application <> ${value('application')} desc limit 1`;

/** Part of a statement: an award `r` may be near to the claim. */
const isInScope = (value: Value<OfAward>): SQL => sql`
    r.district = ${value('district')} and (r.family = ${value('family')} or ${value('number')} = any(r.traces))`;

const find = written<Values, NearAward>(
  (value) => sql`
    select ${sql.raw(LIST)}, coalesce(answered.answer, 'unanswered') as answer, answered.reasons as reasons,
      answered.application as "answeredBy"
    from near_recognitions(${value('traces')}::text[], ${value('one')}::text[], ${value('other')}::text[]) r
      left join lateral (${answerOn(value)}) as answered on true
    where r.award <> ${value('application')} and ${isInScope(value)} and ${IS_CLAIM_OF_NOW}
    order by r.id limit ${MOST}`,
);

const findOfAnswers = written<OfAward, NearAward>(
  (value) => sql`
    select ${sql.raw(LIST)}, answered.answer as answer, answered.reasons as reasons, answered.application as "answeredBy"
    from (
      select other as award from similar_answers where application = ${value('application')}
      union select application from similar_answers where other = ${value('application')}
    ) as pair cross join lateral (${claimOfNow(sql`pair.award`)}) as r
      cross join lateral (${answerOn(value)}) as answered
    where ${isInScope(value)}
    order by r.id`,
);

/**
 * Returns the awards of a family that share a trace with a claim, and those of any family on a certificate of its number, in the order in
 * which they were entered, by index.
 */
export async function findNear(
  on: Sql,
  application: string,
  { pairs, ...sought }: Sought,
): Promise<readonly NearAward[]> {
  const [one = null, other = null] = pairs;
  return find({ sql: on }, { ...sought, application, one, other });
}

/** Returns those alone that one of the two proposals has answered, for what asks of no others: far less is looked up. */
export async function findAnsweredNear(
  on: Sql,
  application: string,
  scope: Scope,
): Promise<readonly NearAward[]> {
  return findOfAnswers({ sql: on }, { ...scope, application });
}
