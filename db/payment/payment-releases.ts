import type { Database } from '../connect.ts';
import type { PaymentExport } from './payment-exports.ts';

/**
 * Writes down that a payment file is released; it stays released by the first person who did so.
 * @returns false if it is released already
 */
export async function insertPaymentRelease(
  { sql }: Database,
  { id, person: madeBy }: Pick<PaymentExport, 'id' | 'person'>,
  person: string,
): Promise<boolean> {
  const written = await sql`
    insert into payment_releases (export, made_by, person) values (${id}, ${madeBy}, ${person})
    on conflict (export) do nothing returning export`;
  return written.length === 1;
}
