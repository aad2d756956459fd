import type { AssessmentInput } from '../../policy/engine/input.ts';
import type { Verdict } from '../../policy/engine/verdict/verdict.ts';
import type { Queryable } from '../connect.ts';
import type { LEVEL_STATES } from './granted-levels.table.ts';

/** A granted level as it is kept. Fen. */
export interface KeptLevel {
  readonly key: string;
  readonly apart: string;
  readonly level: number;
  readonly amountFen: number;
  readonly state: (typeof LEVEL_STATES)[number];
}

/** What an award was granted, beside what the ledger and the journal say of the same. Fen. */
export interface LevelOnRecord {
  readonly application: string;
  /** Null if no level is kept for it. */
  readonly kept: KeptLevel | null;
  /** By which money was committed last; null if none was. */
  readonly judged: { readonly input: AssessmentInput; readonly verdict: Verdict } | null;
  /** Committed and not voided, whether it was paid or not. */
  readonly givenFen: number;
  /** The same less what was repaid. */
  readonly heldFen: number;
  /** Why it was claimed back; null if it was not. */
  readonly recovered: 'relocation' | 'irregularity' | null;
  /** Paid before this system on its key. */
  readonly priorFen: number;
}

/** Of every award to which money was committed or a level is kept. */
export async function findLevels({ sql }: Queryable): Promise<readonly LevelOnRecord[]> {
  return sql<LevelOnRecord[]>`
    with moved as (
      select application, max(step) filter (where kind = 'commit') as step, max(step) filter (where kind = 'recover') as recovered,
        sum(case kind when 'commit' then amount_fen when 'void' then -amount_fen else 0 end)::float8 as "givenFen",
        sum(case kind when 'commit' then amount_fen when 'void' then -amount_fen when 'refund' then -amount_fen else 0 end)::float8
          as "heldFen"
      from transfers group by application
    )
    select application, coalesce("givenFen", 0) as "givenFen", coalesce("heldFen", 0) as "heldFen",
      case when level.application is null then null else jsonb_build_object('key', level.key, 'apart', apart, 'level', level.level,
        'amountFen', amount_fen, 'state', state) end as kept,
      case when judged.input is null then null
        else jsonb_build_object('input', judged.input, 'verdict', judged.verdict) end as judged,
      (select case type when 'irregularity.find' then 'irregularity' else 'relocation' end from steps demanded
        where demanded.application = moved.application and demanded.seq < moved.recovered and demanded.accepted
          and type in ('irregularity.find', 'clawback.propose') order by seq desc limit 1) as recovered,
      coalesce((select sum(net_paid_fen) from prior_payments where prior_payments.key = level.key), 0)::float8 as "priorFen"
    from moved full join granted_levels as level using (application)
      left join verdicts as judged using (application, step)
    order by application`;
}
