import type { Database } from '../connect.ts';

/** What an order that was exported or is due looks like to a receipt. */
export interface Payable {
  readonly application: string;
  readonly state: string;
  /** The number of the order that waits for the bank; 0 if none does. */
  readonly sequence: number;
  readonly amountFen: number;
}

/** The awards of these ids, as far as they exist. */
export async function findPayables({ sql }: Database, ids: readonly string[]): Promise<readonly Payable[]> {
  return sql<Payable[]>`
    select id as application, state, coalesce(payment_sequence, 0) as sequence, committed_fen::float8 as "amountFen"
    from applications where id = any(${ids as string[]})`;
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
