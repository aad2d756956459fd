import type { Database } from '../../db/connect.ts';

/** Puts an order into a payment file of its own that needs no release, as finance would have done. */
export async function sentToBank(
  { sql }: Pick<Database, 'sql'>,
  application: string,
  sequence = 1,
): Promise<void> {
  await sql`
    with file as (
      insert into payment_exports (id, person, digest, persons)
      values (${`by hand ${application}-${String(sequence)}`}, 'p-finance-2', ${'0'.repeat(64)}, 1)
      on conflict do nothing returning id
    )
    insert into payment_export_rows (export, application, sequence, amount_fen, again)
    select file.id, ${application}, ${sequence}, a.amount_fen, false from file, applications a where a.id = ${application}`;
}
