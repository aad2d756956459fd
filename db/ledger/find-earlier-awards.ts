import type { Database } from '../connect.ts';

/** Another award that was paid on a key of this one. Net of what was given back, in fen. */
export interface EarlierAward {
  readonly application: string;
  readonly item: string;
  readonly paidFen: number;
}

/** Returns the other awards with payments on the keys on which an application was assessed. */
export async function findEarlierAwards(
  { sql }: Database,
  application: string,
): Promise<readonly EarlierAward[]> {
  return sql<EarlierAward[]>`
    select t.application, a.item,
      sum(case t.kind when 'post' then t.amount_fen else -t.amount_fen end)::float8 as "paidFen"
    from transfers t join applications a on a.id = t.application
    where t.key in (select key from verdicts where application = ${application})
      and t.application <> ${application} and t.kind in ('post', 'return', 'refund')
    group by t.application, a.item order by t.application`;
}
