import canonicalize from 'canonicalize';
import { stringify } from 'csv-stringify/sync';
import { createHash } from 'node:crypto';
import type { PaymentOrder } from '../../db/payment/payment-exports.ts';
import { legible } from './legible.ts';
import { yuan } from './yuan.ts';

/** Where money is paid to, or from. */
export interface BankAccount {
  readonly holder: string;
  /** The bank's code in the payment system (CNAPS). */
  readonly bank: string;
  readonly number: string;
}

/** One payment as the bank gets it. */
export interface PaymentRow {
  /** Id of the order, which the bank's receipt brings back. */
  readonly reference: string;
  readonly enterprise: string;
  readonly name: string;
  readonly account: BankAccount | null;
  readonly amountFen: number;
}

export function rowsOf(
  orders: readonly PaymentOrder[],
  accounts: ReadonlyMap<string, BankAccount>,
): readonly PaymentRow[] {
  return orders.map(({ application, sequence, enterprise, name, amountFen }) => ({
    reference: `${application}-${sequence}`,
    enterprise,
    name,
    account: accounts.get(enterprise) ?? null,
    amountFen,
  }));
}

/** SHA-256 over the rows in canonical JSON (RFC 8785), in hexadecimal. */
export function digestOf(rows: readonly PaymentRow[]): string {
  return createHash('sha256')
    .update(canonicalize(rows) ?? '')
    .digest('hex');
}

export function totalOf(rows: readonly { readonly amountFen: number }[]): number {
  return rows.reduce((sum, { amountFen }) => sum + amountFen, 0);
}

/**
 * RFC 4180 with a byte order mark, for spreadsheets: every value is quoted, and codes of digits stand in groups, so that none
 * is taken for a number. The last line holds count, total and digest.
 */
export function csvOf(rows: readonly PaymentRow[]): string {
  const lines = rows.map(({ reference, enterprise, name, account, amountFen }) => [
    reference,
    legible(enterprise),
    name,
    account?.holder ?? '',
    legible(account?.bank ?? ''),
    legible(account?.number ?? ''),
    yuan(amountFen),
  ]);
  const columns = ['reference', 'enterprise', 'name', 'holder', 'bank', 'account', 'amount'];
  const end = ['total', String(rows.length), '', '', '', `sha256:${digestOf(rows)}`, yuan(totalOf(rows))];
  return stringify([columns, ...lines, end], {
    bom: true,
    record_delimiter: 'windows',
    quoted: true,
    quoted_empty: true,
    escape_formulas: true,
  });
}
