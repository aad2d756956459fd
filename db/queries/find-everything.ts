import type { Queryable } from '../connect.ts';

/** The ids of all applications, oldest first. */
export async function findApplicationIds({ sql }: Queryable): Promise<readonly string[]> {
  const rows = await sql<{ id: string }[]>`select id from applications order by submitted_at, id`;
  return rows.map(({ id }) => id);
}

/** That somebody acted on an award in a capacity; `principal` is the person for whom a substitute acted. */
export interface Act {
  readonly application: string;
  readonly seq: number;
  readonly person: string;
  readonly principal: string | null;
  readonly capacity: string;
}

/** Every accepted act of a person, from the journal, in order. */
export async function findActs({ sql }: Queryable): Promise<readonly Act[]> {
  return sql<Act[]>`
    select application, seq, person, message #>> '{actor,principal}' as principal, message #>> '{actor,as}' as capacity
    from steps where accepted and message #>> '{actor,as}' not in ('system', 'clock', 'registry')
    order by application, seq`;
}

/** What a key holds in the ledger, and the highest amount that a verdict or a prior payment gives it. Integer fen. */
export interface KeySum {
  readonly key: string;
  /** Committed or paid, less what was let go or claimed back. */
  readonly heldFen: number;
  readonly highestFen: number;
}

/** Of every key that money moved on. What was paid before this system counts as held. */
export async function findKeySums({ sql }: Queryable): Promise<readonly KeySum[]> {
  return sql<KeySum[]>`
    select key, (moved.fen + coalesce(prior.fen, 0))::float8 as "heldFen",
      greatest(coalesce(entitled.fen, 0), coalesce(prior.fen, 0))::float8 as "highestFen"
    from (select key, sum(case kind when 'commit' then amount_fen when 'void' then -amount_fen
        when 'recover' then -amount_fen else 0 end) as fen from transfers group by key) as moved
    left join (select key, max((verdict #>> '{tree,sum,entitledFen}')::bigint) as fen from verdicts group by key) as entitled using (key)
    left join (select key, sum(net_paid_fen) as fen from prior_payments group by key) as prior using (key)
    order by key`;
}

/** A year's budget: put in, given out by the ledger, and given out by the balance that is kept beside it. Integer fen. */
export interface BudgetSum {
  readonly account: string;
  readonly allottedFen: number;
  readonly givenFen: number;
  readonly keptFen: number;
}

export async function findBudgetSums({ sql }: Queryable): Promise<readonly BudgetSum[]> {
  return sql<BudgetSum[]>`
    select account, coalesce((select sum(amount_fen) from allotments
        where account = 'budget:' || fund || ':' || year), 0)::float8 as "allottedFen",
      sum(fen)::float8 as "givenFen",
      coalesce((select given_fen from budget_balances where budget_balances.account = moved.account), 0)::float8 as "keptFen"
    from (select debit as account, amount_fen as fen from transfers where debit like 'budget:%'
      union all select credit, -amount_fen from transfers where credit like 'budget:%') as moved
    group by account order by account`;
}
