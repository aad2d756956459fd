import type { Recognised } from '../../policy/engine/recognised.ts';
import type { Queryable } from '../connect.ts';
import { MEMBERS, NAMES, RECORD } from './write-recognition.ts';

/** The recognition that a payment before this system was made for. */
export interface PaidFor {
  /** Of the payment. */
  readonly id: string;
  readonly recognised: Recognised;
}

/** Enters what payments before this system were made for, under the ids of the payments. */
export async function enterPayments({ sql }: Queryable, payments: readonly PaidFor[]): Promise<void> {
  const rows = payments.map(({ id, recognised }) => ({ id, ...recognised }));
  await sql`
    insert into recognitions (source, award, rests_on, at, ${sql.unsafe(NAMES)})
    select 'payment', 'payment:' || said.id, said.id, now(), ${sql.unsafe(MEMBERS)}
    from jsonb_to_recordset(${sql.json(rows)}) as said(id text, ${sql.unsafe(RECORD)})`;
}
