import { sql as raw } from 'drizzle-orm';
import { applications } from '../application/applications.table.ts';
import { selected } from '../columns/lists.ts';
import type { Database } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';

/** What an order that was exported or is due looks like to a receipt. */
export interface Payable {
  readonly application: string;
  readonly state: string;
  /** The number of the order that waits for the bank; 0 if none does. */
  readonly sequence: number;
  readonly amountFen: number;
}

const payables = prepared((value: Value<{ ids: readonly string[] }>) =>
  query
    .select(selected(applications, 'id', 'state', 'paymentSequence', 'committedFen'))
    .from(applications)
    .where(raw`${applications.id} = any(${value('ids')})`),
);

/** The awards of these ids, as far as they exist. */
export async function findPayables(database: Database, ids: readonly string[]): Promise<readonly Payable[]> {
  const rows = await payables(database, { ids });
  return rows.map(({ id, state, paymentSequence, committedFen }) => ({
    application: id,
    state,
    sequence: paymentSequence ?? 0,
    amountFen: committedFen,
  }));
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
