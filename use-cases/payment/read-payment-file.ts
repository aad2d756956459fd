import { findPaymentExport, type RecordedExport } from '../../db/payment/payment-exports.ts';
import { dayIn } from '../day-in.ts';
import { nextWorkingDay } from '../../policy/engine/calendar/next-working-day.ts';
import { Refused } from '../refused.ts';
import type { PaymentDeps } from './account-deps.ts';
import { pain001, type PayableRow } from './pain001.ts';
import { csvOf, digestOf, rowsOf, type PaymentRow } from './payment-file.ts';
import { PAYERS, requireReader, type Reader } from '../may.ts';

export const FORMATS = ['csv', 'pain.001'] as const;

/** A file for the bank as text, with the SHA-256 of its rows. */
export interface PaymentText {
  readonly text: string;
  readonly digest: string;
}

/**
 * Returns an exported file, with the accounts as they are now.
 * @throws Refused `duty.missing`, `payment.exportUnknown`, `payment.notReleased`, `payment.accountChanged` since it was made, `payment.noPayer`, `payment.accountMissing`
 */
export async function readPaymentFile(
  { database, accounts, payer }: PaymentDeps,
  by: Reader,
  id: string,
  format: (typeof FORMATS)[number],
): Promise<PaymentText> {
  await requireReader(database, by, PAYERS, 'payment.readFile');
  const file = await findPaymentExport(database, id);
  if (file === null) throw new Refused('payment.exportUnknown');
  if (!isReadable(file, by, format)) throw new Refused('payment.notReleased');
  const rows = rowsOf(file.orders, await accounts(file.orders.map(({ enterprise }) => enterprise)));
  const digest = digestOf(rows);
  if (digest !== file.digest) throw new Refused('payment.accountChanged', { digest: file.digest });
  return { digest, text: format === 'csv' ? csvOf(rows) : xmlOf(payer, id, file.at, rows) };
}

/** Before its release whoever else pays looks at the rows, and nobody takes a file for the bank. */
function isReadable(
  { persons, person, releasedBy }: RecordedExport,
  by: Reader,
  format: (typeof FORMATS)[number],
): boolean {
  if (persons === 1 || releasedBy !== null) return true;
  return format === 'csv' && by !== 'console' && by.id !== person;
}

function xmlOf(payer: PaymentDeps['payer'], id: string, at: string, rows: readonly PaymentRow[]): string {
  if (payer === null) throw new Refused('payment.noPayer');
  const payable = rows.filter((row): row is PayableRow => row.account !== null);
  if (payable.length < rows.length) {
    const without = rows.filter(({ account }) => account === null).map(({ enterprise }) => enterprise);
    throw new Refused('payment.accountMissing', { enterprises: [...new Set(without)] });
  }
  return pain001({ id, at, day: nextWorkingDay(dayIn(new Date(at))) }, payer, payable);
}
