import { eq, sql as raw } from 'drizzle-orm';
import { applications } from '../application/applications.table.ts';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Database } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';

/** What an award looks like to a receipt. Integer fen. */
export interface Payable extends RowOf<typeof applications, 'version' | 'machineVersion' | 'snapshot'> {
  /** Committed and not paid. */
  readonly amountFen: number;
  /** The money is on its way, or came back: nothing else happens to the award meanwhile. */
  readonly isAtTheBank: boolean;
  /** The orders that are on record as paid, and not as returned since. */
  readonly paid: readonly { readonly sequence: number; readonly amountFen: number }[];
}

const payable = prepared((value: Value<{ id: string }>) =>
  query
    .select({
      ...selected(applications, 'committedFen', 'version', 'machineVersion', 'snapshot'),
      isAtTheBank:
        raw<boolean>`exists (select from payment_export_rows r where r.application = ${applications.id})
        and ${applications.committedFen} > 0`.as('isAtTheBank'),
      paid: raw<Payable['paid']>`coalesce((select jsonb_agg(jsonb_build_object('sequence', p.sequence,
          'amountFen', p.amount_fen) order by p.sequence)
        from transfers p where p.application = ${applications.id} and p.kind = 'post'
          and (select count(*) from transfers r where r.application = p.application and r.sequence = p.sequence
            and r.kind in ('return', 'refund')) = 0), '[]')`.as('paid'),
    })
    .from(applications)
    .where(eq(applications.id, value('id'))),
);

/** Returns the award of an id as a receipt sees it; null if there is none. */
export async function findPayable(database: Database, id: string): Promise<Payable | null> {
  const [row] = await payable(database, { id });
  if (row === undefined) return null;
  const { committedFen, ...award } = row;
  return { ...award, amountFen: committedFen };
}

export interface ReceiptLine {
  readonly line: number;
  readonly application: string | null;
  readonly commandId: string | null;
  readonly code: string | null;
}

/** Puts the lines of a file on record; those that are on record stay as they are. */
export async function insertReceipts(
  { sql }: Database,
  file: string,
  person: string,
  lines: readonly ReceiptLine[],
): Promise<void> {
  await sql`
    insert into payment_receipts (file, line, person, application, command_id, code)
    select ${file}, line, ${person}, application, "commandId", code
    from jsonb_to_recordset(${sql.json(lines as never)})
      as row(line integer, application text, "commandId" text, code text)
    on conflict do nothing`;
}
