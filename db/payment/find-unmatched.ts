import type { Queryable } from '../connect.ts';

/** A payment order in a file for the bank that the ledger does not have so. Integer fen. */
export interface UnmatchedOrder {
  readonly name: string;
  readonly exportedFen: number;
  /** What the ledger paid on the order; null if there is no such award. */
  readonly ledgerFen: number | null;
}

/** The exported orders of which the ledger paid another amount, or whose award is not there. */
export async function findUnmatchedOrders({ sql }: Queryable): Promise<readonly UnmatchedOrder[]> {
  return sql<UnmatchedOrder[]>`
    select ordered.export || ' ' || ordered.application || '-' || ordered.sequence as name,
      ordered.amount_fen::float8 as "exportedFen", posted.amount_fen::float8 as "ledgerFen"
    from payment_export_rows ordered
    left join applications on applications.id = ordered.application
    left join transfers posted on posted.application = ordered.application and posted.sequence = ordered.sequence
      and posted.kind = 'post'
    where applications.id is null or posted.amount_fen <> ordered.amount_fen`;
}

/** The lines of receipts, as `file line`, that were taken a day ago and left no step of their award. */
export async function findReceiptsWithoutStep({ sql }: Queryable): Promise<readonly string[]> {
  const rows = await sql<{ name: string }[]>`
    select file || ' ' || line as name from payment_receipts taken
    where code is null and taken.at < now() - interval '1 day' and not exists (
      select from steps where steps.command_id = taken.command_id and steps.application = taken.application)`;
  return rows.map(({ name }) => name);
}
