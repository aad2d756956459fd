import type { Sought } from '../../policy/engine/recognised.ts';
import type { SimilarAward } from '../../policy/engine/similar-award.ts';
import { selectList, type RowOf } from '../columns/lists.ts';
import type { Sql } from '../connect.ts';
import { isAnswerOfNow, isClaimOfNow } from './current.ts';
import { recognitions } from './recognitions.table.ts';

const CLAIMED = ['award', 'item', 'enterprise', 'recognition', 'certificate', 'recognisedOn'] as const;
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

/** Returns the awards of a family that share a trace with a claim, in the order in which they were entered, by index. */
export async function findNear(
  sql: Sql,
  application: string,
  { district, family, traces, pairs }: Sought,
): Promise<readonly NearAward[]> {
  const [one = null, other = null] = pairs.map((some) => [...some]);
  return sql<NearAward[]>`
    select ${sql.unsafe(LIST)}, coalesce(answered.answer, 'unanswered') as answer, answered.reasons as reasons,
      answered.application as "answeredBy"
    from near_recognitions(${[...traces]}::text[], ${one}::text[], ${other}::text[]) r left join lateral (
      select s.answer, s.reasons, s.application from similar_answers s
      where ((s.application = ${application} and s.other = r.award) or (s.application = r.award and s.other = ${application}))
        and ${isAnswerOfNow(sql)}
      order by s.application <> ${application} desc limit 1) as answered on true
    where r.award <> ${application} and r.district = ${district} and r.family = ${family} and ${isClaimOfNow(sql)}
    order by r.id limit ${MOST}`;
}
