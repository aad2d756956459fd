import { objectList, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { grantedLevels } from './granted-levels.table.ts';
import { verdicts } from './verdicts.table.ts';

const KEPT = ['key', 'apart', 'level', 'amountFen', 'state', 'day'] as const;
const JUDGED = ['input', 'verdict'] as const;
const KEPT_LIST = objectList(grantedLevels, KEPT, 'level');
const JUDGED_LIST = objectList(verdicts, JUDGED, 'judged');

/** A granted level as it is kept. Fen. */
export type KeptLevel = RowOf<typeof grantedLevels, (typeof KEPT)[number]>;

/** What an award was granted, beside what the ledger and the journal say of the same. Fen. */
export interface LevelOnRecord {
  readonly application: string;
  /** Null if no level is kept for it. */
  readonly kept: KeptLevel | null;
  /** By which money was committed last; null if none was. */
  readonly judged: RowOf<typeof verdicts, (typeof JUDGED)[number]> | null;
  /** Committed and not voided, whether it was paid or not. */
  readonly givenFen: number;
  /** The same less what was repaid, or came back and was claimed. */
  readonly heldFen: number;
  /** Why it was claimed back; null if it was not. */
  readonly recovered: 'relocation' | 'irregularity' | null;
  /** The days in Beijing on which money was committed to it. */
  readonly committedOn: readonly string[];
  /** Paid before this system on its key. */
  readonly priorFen: number;
}

/** Levels that are in memory at once, beside those of one key. */
const PORTION = 100;

/**
 * Of every award to which money was committed or a level is kept: the awards that are counted against each other, at a time.
 * @param awards with those that are counted against them; all if left out
 */
export async function* findLevels(
  on: Queryable,
  awards: readonly string[] | null = null,
): AsyncGenerator<readonly LevelOnRecord[]> {
  let unit: LevelOnRecord[] = [];
  for await (const portion of inOrderOfKeys(on, awards))
    for (const level of portion) {
      const [first] = unit;
      if (first !== undefined && unitOf(first) !== unitOf(level)) {
        yield unit;
        unit = [];
      }
      unit.push(level);
    }
  if (unit.length > 0) yield unit;
}

function unitOf({ application, kept }: LevelOnRecord): string {
  return kept === null ? application : `${kept.key} ${kept.apart}`;
}

function inOrderOfKeys(
  { sql }: Queryable,
  awards: readonly string[] | null,
): AsyncIterable<readonly LevelOnRecord[]> {
  const among = sql`
    where application = any(${awards as string[]}::text[]) or application in (select other.application from granted_levels own
      join granted_levels other on other.key = own.key where own.application = any(${awards as string[]}::text[]))`;
  return sql<LevelOnRecord[]>`
    with moved as (
      select application, max(step) filter (where kind = 'commit') as step, max(step) filter (where kind in ('recover', 'withhold')) as recovered,
        sum(case kind when 'commit' then amount_fen when 'void' then -amount_fen else 0 end)::float8 as "givenFen",
        sum(case when kind = 'commit' then amount_fen when kind in ('void', 'refund', 'withhold') then -amount_fen else 0 end)::float8
          as "heldFen"
      from transfers ${awards === null ? sql`` : among} group by application
    )
    select application, coalesce("givenFen", 0) as "givenFen", coalesce("heldFen", 0) as "heldFen",
      case when level.application is null then null else jsonb_build_object(${sql.unsafe(KEPT_LIST)}) end as kept,
      case when judged.input is null then null
        else jsonb_build_object(${sql.unsafe(JUDGED_LIST)}) end as judged,
      case when moved.recovered is not null then (
        select case when bool_or(demanded.type = 'irregularity.find') then 'irregularity' else 'relocation' end
        from transfers t cross join lateral (
          select type from steps where steps.application = t.application and steps.seq < t.step and accepted
            and type in ('irregularity.find', 'clawback.propose') order by seq desc limit 1) as demanded
        where t.application = moved.application and t.kind in ('recover', 'withhold')) end as recovered,
      coalesce((select jsonb_agg(distinct ((committing.at at time zone 'Asia/Shanghai')::date)::text)
        from transfers committed join steps committing on committing.application = committed.application and committing.seq = committed.step
        where committed.kind = 'commit' and committed.application = moved.application), '[]') as "committedOn",
      coalesce((select sum(net_paid_fen) from prior_payments where prior_payments.key = level.key), 0)::float8 as "priorFen"
    from moved full join ${awards === null ? sql`granted_levels` : sql`(select * from granted_levels ${among})`} as level using (application)
      left join verdicts as judged using (application, step)
    order by level.key, level.apart, application`.cursor(PORTION);
}
