import type { Sql } from '../../../db/connect.ts';
import { broken, type Rule } from './rows.ts';
import type { Violation } from '../check.ts';

/** I2, I3, I4 and I13: what the transfers say against orders, states and levels. */
export async function moneyInvariants(sql: Sql): Promise<Violation[]> {
  return broken(sql, RULES);
}

const RULES: readonly Rule[] = [
  {
    invariant: 'I2',
    find: (sql) => sql`
      select format('order %s of %s is posted %s times', sequence, application, count(*)) as finding
      from transfers where kind = 'post' group by application, sequence having count(*) > 1`,
  },
  {
    invariant: 'I2',
    find: (sql) => sql`
      select format('%s has %s recoveries by %s decisions', t.application, count(*), d.decisions) as finding
      from transfers t cross join lateral (
        select count(*) as decisions from steps s
        where s.application = t.application and s.accepted and s.type = 'clawback.decide' and s.state_after <> s.state_before
      ) d where t.kind = 'recover' group by t.application, d.decisions having count(*) > d.decisions`,
  },
  {
    invariant: 'I3',
    find: (sql) => sql`
      select format('account %s is overdrawn by %s fen', account, -sum(fen)) as finding
      from (select credit as account, amount_fen as fen from transfers union all select debit, -amount_fen from transfers) as moves
      where account !~ '^(budget|treasury):' group by account having sum(fen) < 0`,
  },
  {
    invariant: 'I3',
    find: (sql) => sql`
      select format('transfer %s of step %s of %s stands on no accepted row', kind, step, application) as finding from transfers t
      where amount_fen <= 0 or debit = credit
        or not exists (select from steps s where s.application = t.application and s.seq = t.step and s.accepted)`,
  },
  {
    invariant: 'I3',
    find: (sql) => sql`
      select format('budget %s gave %s fen, and %s were allotted', account, given, allotted) as finding
      from (
        select account, sum(fen) as given,
          (select coalesce(sum(amount_fen), 0) from allotments a where 'budget:' || a.fund || ':' || a.year = account) as allotted
        from (select debit as account, amount_fen as fen from transfers union all select credit, -amount_fen from transfers) as moves
        where account like 'budget:%' group by account
      ) as budgets where given > allotted`,
  },
  {
    invariant: 'I4',
    find: (sql) => sql`
      with money as (
        select a.id, a.state, a.committed_fen,
          coalesce(sum(case t.kind when 'commit' then fen when 'return' then fen when 'void' then -fen when 'post' then -fen when 'withhold' then -fen end), 0) as open,
          coalesce(sum(case t.kind when 'post' then fen when 'return' then -fen end), 0) as paid
        from applications a left join (select application, kind, amount_fen as fen from transfers) t on t.application = a.id
        group by a.id, a.state, a.committed_fen
      )
      select format('%s is in %s with %s fen committed (its row says %s) and %s paid', id, state, open, committed_fen, paid) as finding
      from money
      where open <> committed_fen or open < 0
        or (state like 'payment.%' and open <= 0)
        or (state like 'funded.%' and paid + open <= 0) or (state like 'funded.%' and state <> 'funded.relocationReview' and open <> 0)
        or (state in ('submitted', 'returned', 'withdrawn', 'lapsed', 'refused', 'refusalFinal') and (open <> 0 or paid <> 0))`,
  },
  {
    // Who gives up a supplement decides that the difference is not paid.
    invariant: 'I13',
    find: (sql) => sql`
      with held as (
        select g.key, g.apart, max(g.amount_fen) as highest, bool_and(g.state = 'granted') as all_stand,
          coalesce(sum((select sum(case t.kind when 'commit' then t.amount_fen when 'void' then -t.amount_fen when 'refund' then -t.amount_fen when 'withhold' then -t.amount_fen end)
            from transfers t where t.application = g.application)), 0) as held,
          bool_or(exists (select 1 from steps s where s.application = g.application and s.accepted and s.state_after = 'funded.settled'
            and s.state_before ~ '^(returned|officeReview|groupDecision|departmentVerification)')) as given_up
        from granted_levels g where g.state <> 'voided' group by g.key, g.apart
      )
      select format('%s fen are held on %s, whose highest level is worth %s', held, key, highest) as finding from held
      where held > highest or (all_stand and not given_up and held <> highest)`,
  },
];
