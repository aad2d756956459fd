import { randomUUID } from 'node:crypto';
import type { Static } from 'typebox';
import {
  findPaymentOrders,
  insertPaymentExport,
  type PaymentOrder,
} from '../../db/payment/payment-exports.ts';
import type { Person } from '../../db/person/find-person.ts';
import { PAYERS } from '../may.ts';
import { requirePermission } from '../permission.ts';
import { Refused } from '../refused.ts';
import type { PaymentDeps } from './account-deps.ts';
import { digestOf, rowsOf, totalOf } from './payment-file.ts';

export const ORDER_ID = {
  type: 'string',
  pattern: '^[A-Za-z0-9_]{1,60}-[0-9]{1,6}$',
  examples: ['A0123456789abcde-1'],
} as const;
/** The orders to export, whether or not they are in a file already; if left out, all that are in none. */
export const EXPORT_PAYMENTS = {
  type: 'object',
  additionalProperties: false,
  properties: {
    orders: { type: 'array', minItems: 1, maxItems: 1000, uniqueItems: true, items: ORDER_ID },
  },
} as const;

/** A file for the bank as it was put on record; `digest` is the SHA-256 of its rows. */
export interface PaymentExport {
  readonly id: string;
  readonly digest: string;
  readonly totalFen: number;
  readonly orders: readonly PaymentOrder[];
}

/**
 * Puts payment orders into a file for the bank.
 * @throws Refused `duty.missing`, `payment.notOrdered`, `payment.nothingToExport`, `payment.exportedMeanwhile`
 */
export async function exportPayments(
  { database, accounts }: Pick<PaymentDeps, 'database' | 'accounts'>,
  person: Person,
  { orders: named }: Static<typeof EXPORT_PAYMENTS>,
): Promise<PaymentExport> {
  const attempt = { person: person.id, application: null, type: 'payment.export' };
  await requirePermission(database, person, PAYERS, attempt);
  const orders = await findPaymentOrders(database, named ?? null);
  const found = new Set(orders.map(orderId));
  const missing = (named ?? []).filter((order) => !found.has(order));
  if (missing.length > 0) throw new Refused('payment.notOrdered', { orders: missing });
  if (orders.length === 0) throw new Refused('payment.nothingToExport');
  const rows = rowsOf(orders, await accounts(orders.map(({ enterprise }) => enterprise)));
  const made = { id: `P${randomUUID().replaceAll('-', '').slice(0, 20)}`, digest: digestOf(rows) };
  const isInserted = await insertPaymentExport(
    database,
    { ...made, person: person.id },
    orders,
    named !== undefined,
  );
  if (!isInserted) throw new Refused('payment.exportedMeanwhile');
  return { ...made, totalFen: totalOf(rows), orders };
}

/** Returns the id of an order, which the bank's receipt brings back. */
export function orderId({ application, sequence }: Pick<PaymentOrder, 'application' | 'sequence'>): string {
  return `${application}-${sequence}`;
}
