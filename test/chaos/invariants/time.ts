import type { Sql } from '../../../db/connect.ts';
import { broken, type Rule } from './rows.ts';
import type { Violation } from '../check.ts';

/** I10: what happened on either side of the instant at which five years end. */
export async function timeInvariants(sql: Sql): Promise<Violation[]> {
  return broken(sql, RULES);
}

const RULES: readonly Rule[] = [
  {
    invariant: 'I10',
    find: (sql) => sql`
      select format('%s was claimed back at %s, and its five years ended at %s', t.application, s.at, w.due) as finding
      from transfers t join steps s on s.application = t.application and s.seq = t.step
      join tasks w on w.application = t.application and w.task = 'watch'
      join steps r on r.application = t.application and r.accepted and r.type = 'relocation.report'
      where t.kind = 'recover' and (r.event #>> '{payload,effectiveOn}')::date >= (w.due at time zone 'Asia/Shanghai')::date`,
  },
  {
    invariant: 'I10',
    find: (sql) => sql`
      select format('the five years of %s ended at %s instead of %s', s.application, s.at, w.due) as finding
      from steps s join tasks w on w.application = s.application and w.task = 'watch'
      where s.type = 'watch.elapsed' and s.accepted and s.at < w.due`,
  },
  {
    invariant: 'I10',
    find: (sql) => sql`
      select format('%s reported a move within the five years and was refused', s.application) as finding
      from steps s join tasks w on w.application = s.application and w.task = 'watch'
      where s.type = 'relocation.report' and not s.accepted and s.refusal ->> 'code' = 'relocation.afterWatch'
        and (s.event #>> '{payload,effectiveOn}')::date < (w.due at time zone 'Asia/Shanghai')::date`,
  },
];
