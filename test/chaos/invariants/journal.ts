import type { Sql } from '../../../db/connect.ts';
import { broken, type Rule } from './rows.ts';
import type { Violation } from '../check.ts';

/** I5, I6, I7 and I11, as far as journal and read model say it themselves. */
export async function journalInvariants(sql: Sql): Promise<Violation[]> {
  return broken(sql, RULES);
}

const RULES: readonly Rule[] = [
  {
    invariant: 'I5',
    find: (sql) => sql`
      select format('%s acts on %s as %s', person, application, string_agg(distinct duty, ' and ')) as finding
      from (
        select application, event #>> '{actor,as}' as duty,
          unnest(array_remove(array[event #>> '{actor,person}', event #>> '{actor,principal}'], null)) as person
        from steps where accepted and event #>> '{actor,as}' not in ('clock', 'system', 'registry')
      ) as acts group by application, person having count(distinct duty) > 1`,
  },
  {
    invariant: 'I6',
    find: (sql) => sql`
      select format('%s stands in %s at row %s, its journal in %s at row %s', a.id, a.state, a.seq, s.state_after, s.seq) as finding
      from applications a
      left join lateral (select * from steps where application = a.id order by seq desc limit 1) s on true
      where (a.state, a.seq, a.head) is distinct from (s.state_after, s.seq, s.hash)
        or a.version <> (select max(seq) from steps where application = a.id and accepted)`,
  },
  {
    invariant: 'I7',
    find: (sql) => sql`
      select format('%s has row %s after row %s', application, seq, before) as finding
      from (select application, seq, coalesce(lag(seq) over (partition by application order by seq), 0) as before from steps) as rows
      where seq <> before + 1`,
  },
  {
    invariant: 'I7',
    find: (sql) => sql`
      select format('row %s of %s begins in %s and follows %s, or names another row', seq, application, state_before, came_from) as finding
      from (select application, seq, state_before, state_after, accepted, previous,
          lag(state_after) over award as came_from, lag(hash) over award as hash_before
        from steps window award as (partition by application order by seq)) as rows
      where (seq > 1 and (state_before <> came_from or previous is distinct from hash_before))
        or (seq = 1 and previous is not null) or (not accepted and state_before <> state_after)`,
  },
  {
    invariant: 'I7',
    find: (sql) => sql`
      select format('%s has a journal and is no application', application) as finding from steps
      where application not in (select id from applications) group by application`,
  },
  {
    invariant: 'I11',
    find: (sql) => sql`
      select format('step %s of %s cannot be recorded', u.seq, u.application) as finding from unrecorded_steps u
      where not exists (select from steps s where s.application = u.application and s.seq >= u.seq)`,
  },
];
