import type { PendingQuery, Row } from 'postgres';
import { memberList, nameList, recordList, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import type { grantedLevels, LEVEL_STATES } from './granted-levels.table.ts';
import { transfers } from './transfers.table.ts';
import type { verdicts } from './verdicts.table.ts';

const MOVED = ['kind', 'debit', 'credit', 'amountFen', 'key', 'sequence', 'reference'] as const;

/** Money moves from one account to another. Integer fen. */
export type NewTransfer = RowOf<typeof transfers, (typeof MOVED)[number]>;

/** A level is granted to the award, or what it was granted stands otherwise from now on. */
export type LevelChange =
  | ({ readonly state: 'granted' } & RowOf<
      typeof grantedLevels,
      'key' | 'apart' | 'level' | 'amountFen' | 'day'
    >)
  | { readonly state: Exclude<(typeof LEVEL_STATES)[number], 'granted'> };

/** What a step adds to the ledger. */
export interface LedgerChanges {
  readonly transfers: readonly NewTransfer[];
  readonly verdict: RowOf<typeof verdicts, 'key' | 'input' | 'verdict'> | null;
  readonly level: LevelChange | null;
}

const NAMES = nameList(transfers, MOVED);
const MEMBERS = memberList('transfer', MOVED);
const RECORD = recordList(transfers, MOVED);

/** Parts of the statement that records a step: its verdict, its transfers, its level, and what budgets have given out. */
export function writeLedger(sql: Queryable['sql']): PendingQuery<Row[]> {
  return sql`
    judged as (
      insert into verdicts (application, step, key, input, verdict)
      select application, seq, verdict->>'key', verdict->'input', verdict->'verdict'
      from input where jsonb_typeof(verdict) = 'object'
    ), transferred as (
      insert into transfers (application, step, ${sql.unsafe(NAMES)})
      select application, seq, ${sql.unsafe(MEMBERS)}
      from input, jsonb_to_recordset(transfers) as transfer(${sql.unsafe(RECORD)})
    ), granted as (
      insert into granted_levels (application, key, apart, level, amount_fen, state, day)
      select application, level->>'key', level->>'apart', (level->>'level')::integer, (level->>'amountFen')::bigint, 'granted',
        (level->>'day')::date
      from input where level->>'state' = 'granted'
      on conflict (application) do update set key = excluded.key, apart = excluded.apart, level = excluded.level,
        amount_fen = excluded.amount_fen, state = 'granted',
        day = case when granted_levels.state = 'voided' then excluded.day else granted_levels.day end
    ), ended as (
      update granted_levels set state = input.level->>'state' from input
      where granted_levels.application = input.application and input.level->>'state' <> 'granted'
        and granted_levels.state <> 'barred'
    ), given as (
      insert into budget_balances (account, given_fen)
      select account, sum(fen) from (
        select debit as account, "amountFen" as fen from input,
          jsonb_to_recordset(transfers) as out(debit text, "amountFen" bigint) where debit like 'budget:%'
        union all
        select credit, -"amountFen" from input,
          jsonb_to_recordset(transfers) as back(credit text, "amountFen" bigint) where credit like 'budget:%'
      ) as moved group by account
      on conflict (account) do update set given_fen = budget_balances.given_fen + excluded.given_fen
    )`;
}
