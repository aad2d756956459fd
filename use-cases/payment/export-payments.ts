import { randomUUID } from 'node:crypto';
import type { Static } from 'typebox';
import { REASONED } from '../../contract/signals/schema.ts';
import type { EndOfPayee } from '../../db/payment/end-of-payee.ts';
import {
  findPaymentOrders,
  insertPaymentExport,
  type OpenOrder,
  type PaymentOrder,
} from '../../db/payment/payment-exports.ts';
import type { Person } from '../../db/person/find-person.ts';
import { findTouchedActs, type TouchedAct } from '../../db/person/touched-acts.ts';
import { paymentPersons } from '../../policy/engine/payment-persons.ts';
import { packOf } from '../../policy/packs/versions.ts';
import { dayIn } from '../day-in.ts';
import { PAYERS } from '../may.ts';
import { requirePermission } from '../permission.ts';
import { Refused } from '../refused.ts';
import type { PaymentDeps } from './account-deps.ts';
import { heldOrder, type HeldOrder } from './payee.ts';
import { digestOf, rowsOf, totalOf } from './payment-file.ts';
import { requireNoInterest } from './require-no-interest.ts';
import { requireNoOtherDuty } from './require-no-other-duty.ts';

export const ORDER_ID = {
  type: 'string',
  pattern: '^[A-Za-z0-9_]{1,60}-[1-9][0-9]{0,5}$',
  examples: ['A0123456789abcde-1'],
} as const;
/** The orders to export; if left out, all that are in no file. `again` says why some shall be in another file. */
export const EXPORT_PAYMENTS = {
  type: 'object',
  additionalProperties: false,
  properties: {
    orders: { type: 'array', minItems: 1, maxItems: 1000, uniqueItems: true, items: ORDER_ID },
    again: REASONED,
  },
} as const;
type Asked = Static<typeof EXPORT_PAYMENTS>;

/** A file for the bank as it was put on record; `digest` is the SHA-256 of its rows. */
export interface PaymentExport {
  readonly id: string;
  readonly digest: string;
  readonly totalFen: number;
  /** Another person releases it before the bank gets it. */
  readonly needsRelease: boolean;
  readonly orders: readonly PaymentOrder[];
  /** Left out until finance has confirmed whom they pay. */
  readonly held: readonly HeldOrder[];
  /** Acts for whose sake orders are left out until the leading group has looked at them. */
  readonly unanswered: readonly TouchedAct[];
  /** Those whose firm has ended: in the file if the office has decided to go on, else left out until it has decided. */
  readonly ended: readonly EndedOrder[];
}

/** An order whose firm has ended, as registers report. */
export interface EndedOrder extends EndOfPayee {
  readonly order: string;
  readonly enterprise: string;
  readonly name: string;
}

/**
 * Puts payment orders into a file for the bank.
 * @throws Refused `duty.missing`, `duty.alreadyHeld`, `interest.declared`, `interest.known`, `interest.unanswered`, `payment.notOrdered`, `payment.exportedAlready`, `payment.payeeUnconfirmed`, `payment.nothingToExport`, `payment.exportedMeanwhile`
 */
export async function exportPayments(
  { database, accounts }: Pick<PaymentDeps, 'database' | 'accounts'>,
  person: Person,
  { orders: named, again }: Asked,
): Promise<PaymentExport> {
  const attempt = { person: person.id, application: null, type: 'payment.export' };
  await requirePermission(database, person, PAYERS, attempt);
  const ordered = await findPaymentOrders(database, named ?? null);
  const found = ordered.filter(({ ended }) => ended === null || ended.isDecided);
  requireExportable(found, named, again);
  const known = await accounts(found.map(({ enterprise }) => enterprise));
  const held = found.flatMap((order) => heldOrder(order, known.get(order.enterprise)) ?? []);
  const isHeld = new Set(held.map(({ order }) => order));
  const unanswered = await findTouchedActs(database, {
    applications: found.map(({ application }) => application),
  });
  const isTouched = new Set(unanswered.map(({ application }) => application));
  const orders = found.filter((order) => !isHeld.has(orderId(order)) && !isTouched.has(order.application));
  if (unanswered.length > 0 && (named !== undefined || orders.length === 0))
    throw new Refused('interest.unanswered', { acts: unanswered });
  if (held.length > 0 && (named !== undefined || orders.length === 0))
    throw new Refused('payment.payeeUnconfirmed', { held });
  if (orders.length === 0) throw new Refused('payment.nothingToExport');
  await requireNoInterest(database, attempt, person, orders);
  await requireNoOtherDuty(database, attempt, person, orders);
  const rows = rowsOf(orders, known);
  const file = {
    id: `P${randomUUID().replaceAll('-', '').slice(0, 20)}`,
    digest: digestOf(rows),
    persons: personsFor(orders),
    reasons: orders.some((order) => order.export !== null) ? (again?.reasons ?? null) : null,
  };
  const isInserted = await insertPaymentExport(database, { ...file, person: person.id }, orders);
  if (!isInserted) throw new Refused('payment.exportedMeanwhile');
  const { id, digest, persons } = file;
  const totalFen = totalOf(rows);
  return {
    id,
    digest,
    totalFen,
    needsRelease: persons > 1,
    orders,
    held,
    unanswered,
    ended: ordered.flatMap(endedOrder),
  };
}

function endedOrder(order: OpenOrder): readonly EndedOrder[] {
  const { enterprise, name, ended } = order;
  return ended === null ? [] : [{ order: orderId(order), enterprise, name, ...ended }];
}

/** @throws Refused if some of the named orders wait for no bank, or are in a file and nobody says that they shall be in another */
function requireExportable(found: readonly OpenOrder[], named: Asked['orders'], again: Asked['again']): void {
  const ids = new Set(found.map(orderId));
  const missing = (named ?? []).filter((order) => !ids.has(order));
  if (missing.length > 0) throw new Refused('payment.notOrdered', { orders: missing });
  const exported = found.flatMap((order) =>
    order.export === null ? [] : [{ order: orderId(order), export: order.export }],
  );
  if (exported.length > 0 && again === undefined)
    throw new Refused('payment.exportedAlready', { orders: exported });
}

/** As many as the strictest policy of the orders asks for today. */
function personsFor(orders: readonly OpenOrder[]): 1 | 2 {
  const today = dayIn(new Date());
  return orders.some(({ policy }) => paymentPersons(packOf(policy), today) === 2) ? 2 : 1;
}

/** Returns the id of an order, which the bank's receipt brings back. */
export function orderId({ application, sequence }: Pick<PaymentOrder, 'application' | 'sequence'>): string {
  return `${application}-${String(sequence)}`;
}
