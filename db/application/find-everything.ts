import { sql as raw } from 'drizzle-orm';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Verdict } from '../../policy/engine/verdict/verdict.ts';
import type { Queryable } from '../connect.ts';
import { prepared, query, written, type Value } from '../prepared.ts';
import { WAITING_FOR_BUDGET } from '../ledger/waiting-for-budget.ts';
import { steps } from '../step/steps.table.ts';
import { applications } from './applications.table.ts';

/** Up to `limit` ids of applications behind one, in their order: of those with a row, and of those that the journal knows. */
export async function findApplicationIds(
  { sql }: Queryable,
  id: string,
  limit: number,
): Promise<readonly string[]> {
  const rows = await sql<{ name: string }[]>`
    select name from (
      (select id as name from applications where id > ${id} order by id limit ${limit})
      union (select distinct application from steps where application > ${id} order by application limit ${limit})
    ) as known order by name limit ${limit}`;
  return rows.map(({ name }) => name);
}

const known = prepared((value: Value<{ ids: readonly string[] }>) =>
  query
    .select(selected(applications, 'id'))
    .from(applications)
    .where(raw`${applications.id} = any(${value('ids')})`),
);

/** Which of these applications are on record. */
export async function findKnownApplications(
  on: Queryable,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await known(on, { ids });
  return new Set(rows.map(({ id }) => id));
}

/** That somebody acted on an award in a capacity; `principal` is the person for whom a substitute acted. */
export interface Act extends RowOf<typeof steps, 'application' | 'seq' | 'person'> {
  readonly principal: string | null;
  readonly capacity: string;
}

const actsOf = prepared((value: Value<{ applications: readonly string[] }>) =>
  query
    .select({
      ...selected(steps, 'application', 'seq', 'person'),
      principal: raw<string | null>`${steps.event} #>> '{actor,principal}'`.as('principal'),
      capacity: raw<string>`${steps.event} #>> '{actor,as}'`.as('capacity'),
    })
    .from(steps)
    .where(
      raw`${steps.application} = any(${value('applications')}) and ${steps.accepted}
        and ${steps.event} #>> '{actor,as}' not in ('system', 'clock', 'registry')`,
    )
    .orderBy(steps.application, steps.seq),
);

/** Every accepted act of a person on some applications, from the journal, in order. */
export async function findActs(on: Queryable, applications: readonly string[]): Promise<readonly Act[]> {
  return actsOf(on, { applications });
}

/** What Article 18 gave a key in one commitment, by its verdict. Integer fen. */
export interface GivenToKey {
  /** As the ledger has it. */
  readonly committedFen: number;
  /** As the verdict has it; null if there is none. */
  readonly dueFen: number | null;
  readonly entitledFen: number | null;
  /** What a yearly cap left for the firm; null if there was none. */
  readonly roomFen: number | null;
  /** What the key, and those it is one with, held before. */
  readonly countedFen: number | null;
  /** The item that the verdict pays, under which version, and the rulings that it used; null if there is none. */
  readonly judged: {
    readonly policy: string;
    readonly item: string;
    readonly rulings: Verdict['rulings'];
  } | null;
}

/** A key in the ledger. Integer fen. */
export interface KeySum {
  readonly key: string;
  /** Let go or claimed back. */
  readonly freedFen: number;
  /** Paid before this system. */
  readonly priorFen: number;
  readonly given: readonly GivenToKey[];
}

/**
 * Of the keys that money moved on, in portions.
 * @param awards on whose keys; on every key if left out
 */
export function findKeySums(
  { sql }: Queryable,
  awards: readonly string[] | null = null,
): AsyncIterable<readonly KeySum[]> {
  return sql<KeySum[]>`
    select key, coalesce(sum(amount_fen) filter (where kind in ('void', 'recover')), 0)::float8 as "freedFen",
      coalesce((select sum(net_paid_fen) from prior_payments where prior_payments.key = moved.key), 0)::float8 as "priorFen",
      coalesce(jsonb_agg(jsonb_build_object('committedFen', amount_fen, 'dueFen', verdict->'amountFen',
        'entitledFen', verdict #> '{tree,sum,entitledFen}', 'countedFen', verdict #> '{tree,sum,countedFen}', 'roomFen', verdict #> '{tree,sum,roomFen}',
        'judged', case when verdict is null then null else jsonb_build_object('policy', verdict #> '{policy,version}',
          'item', verdict #> '{tree,item}', 'rulings', verdict->'rulings') end))
        filter (where kind = 'commit'), '[]') as given
    from transfers as moved left join (select application, step, verdict from verdicts) as judged using (application, step)
    ${awards === null ? sql`` : sql`where key in (select key from transfers where application = any(${awards as string[]}::text[]))`}
    group by key order by key`.cursor(PORTION);
}

/** Keys that are in memory at once. */
const PORTION = 500;

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

/** What the row of the queue for budget says, and what the queue adds up to. Integer fen. */
export interface QueueSum {
  readonly awards: number;
  readonly fen: number;
  readonly keptAwards: number;
  readonly keptFen: number;
  /** The rows that say so: `budget` alone. */
  readonly rows: readonly string[];
}

const findSum = written<object, QueueSum>(
  () => raw`
    select count(*)::integer as awards, coalesce(sum(fen), 0)::float8 as fen,
      coalesce((select awards from budget_queue where queue = 'budget'), 0) as "keptAwards",
      coalesce((select fen from budget_queue where queue = 'budget'), 0)::float8 as "keptFen",
      coalesce((select array_agg(queue) from budget_queue), '{}') as rows
    from (${WAITING_FOR_BUDGET}) as waiting`,
);

export async function findQueueSum(on: Queryable): Promise<QueueSum> {
  const [sum] = await findSum(on, {});
  return sum ?? { awards: 0, fen: 0, keptAwards: 0, keptFen: 0, rows: [] };
}
