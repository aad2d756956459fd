import type { Static } from 'typebox';
import { findPaymentFiles, findRepayments, findWaitingOrders } from '../../db/payment/list-payments.ts';
import { pageOf, type PAGE } from '../list-page.ts';
import type { Ports } from '../ports.ts';

type Needs = Pick<Ports, 'database'>;
type Asked = Static<typeof PAGE>;

/** Returns a page of the orders that wait for the bank, with what the page comes to in fen. */
export async function listWaitingOrders({ database }: Needs, { after = '', limit }: Asked) {
  const page = await pageOf(
    limit,
    (most) => findWaitingOrders(database, after, most),
    ({ application }) => application,
  );
  return { orders: page.rows, next: page.next, amountFen: totalOf(page.rows) };
}

/** Returns a page of the payment files, each with what it comes to in fen. */
export async function listPaymentFiles({ database }: Needs, { after = '', limit }: Asked) {
  const page = await pageOf(
    limit,
    (most) => findPaymentFiles(database, after, most),
    ({ id }) => id,
  );
  return { exports: page.rows, next: page.next, amountFen: totalOf(page.rows) };
}

/** Returns a page of what firms paid back, with what the page comes to in fen. */
export async function listRepayments({ database }: Needs, { after = '', limit }: Asked) {
  const page = await pageOf(
    limit,
    (most) => findRepayments(database, after, most),
    ({ id }) => id,
  );
  return { repayments: page.rows, next: page.next, amountFen: totalOf(page.rows) };
}

function totalOf(rows: readonly { readonly amountFen: number }[]): number {
  return rows.reduce((total, { amountFen }) => total + amountFen, 0);
}
