import { selectList, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { LOOKED_AT } from '../looked-at.ts';
import { paymentReceipts } from './payment-receipts.table.ts';

const COLUMNS = ['file', 'line', 'person', 'application'] as const;
const RECEIPT = selectList(paymentReceipts, COLUMNS, 'r');

/** A line of the bank, and what came of it. Amounts in fen, instants in UTC to the microsecond. */
export interface TakenReceipt extends RowOf<typeof paymentReceipts, (typeof COLUMNS)[number] | 'at'> {
  readonly firm: string | null;
  /** What the line was sent as; null if it was refused before, or its step is not written yet. */
  readonly type: string | null;
  /** Why the line or its step was refused; null if neither was. */
  readonly code: string | null;
  /** What it moved; null if nothing. */
  readonly amountFen: number | null;
}

/** The step of a receipt `r`, and what that step moved. */
const MOVED = `left join steps s on s.command_id = r.command_id and s.application = r.application
  left join transfers t on t.application = s.application and t.step = s.seq and t.kind in ('post', 'return')`;

/**
 * Returns the lines of the bank, the newest first; one more than `limit` if there are further ones.
 * @param after when the last line of the page before was taken, its file and its number
 */
export async function findReceipts(
  { sql }: Queryable,
  after: readonly string[] | null,
  limit: number,
): Promise<readonly TakenReceipt[]> {
  const [at = '', file = '', line = '0'] = after ?? [];
  return sql<TakenReceipt[]>`
    select ${sql.unsafe(RECEIPT)}, utc(r.at, 'US') as at, e.name as firm, s.type, coalesce(r.code, s.refusal->>'code') as code,
      t.amount_fen::float8 as "amountFen"
    from payment_receipts r ${sql.unsafe(MOVED)}
      left join applications a on a.id = r.application left join enterprises e on e.code = a.enterprise
    ${after === null ? sql`` : sql`where (r.at, r.file, r.line) < (${at}::text::timestamptz, ${file}, ${line}::integer)`}
    order by r.at desc, r.file desc, r.line desc limit ${limit + 1}`;
}

/** How many lines there are, and what they moved in fen: a line that stands in two files moved it once. */
export interface ReceiptsTotal {
  readonly count: number;
  /** There are older ones than `count`, which were not looked at. */
  readonly isMore: boolean;
  /** Of those that were looked at. */
  readonly refused: number;
  /** Null, as what was returned, if there are more: no sum is ever a part of one. */
  readonly paidFen: number | null;
  readonly returnedFen: number | null;
}

export async function totalOfReceipts({ sql }: Queryable): Promise<ReceiptsTotal> {
  const [total] = await sql<ReceiptsTotal[]>`
    with looked as (select * from payment_receipts order by at desc, file desc, line desc limit ${LOOKED_AT}),
      older as (select count(*) > ${LOOKED_AT} as "isMore" from (select from payment_receipts limit ${LOOKED_AT + 1}) as rows)
    select coalesce(sum(lines), 0)::float8 as count, older."isMore", coalesce(sum(refused), 0)::float8 as refused,
      case when not older."isMore" then coalesce(sum(fen) filter (where kind = 'post'), 0)::float8 end as "paidFen",
      case when not older."isMore" then coalesce(sum(fen) filter (where kind = 'return'), 0)::float8 end as "returnedFen"
    from older left join (
      select count(*) as lines, count(*) filter (where r.code is not null or not s.accepted) as refused,
        max(t.kind) as kind, max(t.amount_fen) as fen
      from looked r ${sql.unsafe(MOVED)}
      group by coalesce(r.application || ' ' || r.command_id, r.file || ' ' || r.line)
    ) as movement on true group by older."isMore"`;
  if (total === undefined) throw new Error('a sum has no row');
  return total;
}
