import type { Static } from 'typebox';
import {
  findPaymentFiles,
  findRepayments,
  findWaitingOrders,
  totalOfPaymentFiles,
  totalOfRepayments,
  totalOfWaitingOrders,
} from '../../db/payment/list-payments.ts';
import type { Person } from '../../db/person/find-person.ts';
import { AUDITORS, PAYERS, requireReader } from '../may.ts';
import type { Role } from '../permission.ts';
import { pageOf, type PAGE } from '../list-page.ts';
import type { Ports } from '../ports.ts';

/** Those who pay, and those who audit it. */
export const MONEY_READERS: readonly Role[] = [...PAYERS, ...AUDITORS];

type Needs = Pick<Ports, 'database'>;
type Asked = Static<typeof PAGE>;

/** Returns a page of the orders that wait for the bank, with what all of them come to in fen. @throws Refused `duty.missing` */
export async function listWaitingOrders({ database }: Needs, person: Person, { after = '', limit }: Asked) {
  await requireReader(database, person, MONEY_READERS, 'payment.listOrders');
  const page = await pageOf(
    limit,
    (most) => findWaitingOrders(database, after, most),
    ({ application }) => application,
  );
  return { orders: page.rows, next: page.next, ...(await totalOfWaitingOrders(database)) };
}

/** Returns a page of the payment files, each with what it comes to in fen, and what all of them do. @throws Refused `duty.missing` */
export async function listPaymentFiles({ database }: Needs, person: Person, { after = '', limit }: Asked) {
  await requireReader(database, person, MONEY_READERS, 'payment.listFiles');
  const page = await pageOf(
    limit,
    (most) => findPaymentFiles(database, after, most),
    ({ id }) => id,
  );
  return { exports: page.rows, next: page.next, ...(await totalOfPaymentFiles(database)) };
}

/** Returns a page of what firms paid back, with what all of it comes to in fen. @throws Refused `duty.missing` */
export async function listRepayments({ database }: Needs, person: Person, { after = '', limit }: Asked) {
  await requireReader(database, person, MONEY_READERS, 'payment.listRepayments');
  const page = await pageOf(
    limit,
    (most) => findRepayments(database, after, most),
    ({ id }) => id,
  );
  return { repayments: page.rows, next: page.next, ...(await totalOfRepayments(database)) };
}
