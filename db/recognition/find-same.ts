import { sql } from 'drizzle-orm';
import { selectList, type RowOf } from '../columns/lists.ts';
import type { Sql } from '../connect.ts';
import { written } from '../prepared.ts';
import { claimOfNow, IS_ANSWER_OF_NOW } from './current.ts';
import { recognitions } from './recognitions.table.ts';

const CLAIMED = ['award', 'family', 'enterprise', 'recognition', 'certificate', 'issuer'] as const;
const LIST = selectList(recognitions, CLAIMED, 'r');

/** An award that the office found to be on one recognition with another; of another family, to be on one certificate. */
export interface SameAward extends RowOf<typeof recognitions, (typeof CLAIMED)[number]> {
  /** Whether it was granted, and not void since, or was paid before this system. */
  readonly isGranted: boolean;
}

interface Values {
  readonly awards: readonly string[];
  readonly silent: string | null;
}

const find = written<Values, SameAward>((value) => {
  const isLink = sql`s.answer = 'same' and s.application is distinct from ${value('silent')} and ${IS_ANSWER_OF_NOW}`;
  return sql`
    with recursive same(award) as (
      select unnest(${value('awards')}::text[])
      union
      select link.award from same cross join lateral (
        select s.other as award from similar_answers s where s.application = same.award and ${isLink}
        union all
        select s.application from similar_answers s where s.other = same.award and ${isLink}
      ) as link
    )
    select ${sql.raw(LIST)}, r.source = 'payment' or (
      select count(*) from granted_levels where application = r.award and state <> 'voided') > 0 as "isGranted"
    from same cross join lateral (${claimOfNow(sql`same.award`)}) as r
    order by r.id`;
});

/**
 * Returns the awards that recorded answers make one with some, however far, these included, in the order in which they were entered.
 * @param silent the award whose own answers on record do not count, since it is being proposed anew; null if none
 */
export async function findSame(
  on: Sql,
  awards: readonly string[],
  silent: string | null,
): Promise<readonly SameAward[]> {
  return find({ sql: on }, { awards, silent });
}
