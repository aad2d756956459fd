import type { AwardEvent } from '../../../contract/event.ts';
import type { Context, Payment } from '../context.ts';
import { onCounted, type Change } from './change.ts';

export const orderPayment: Change = ({ context, event }) => ({
  paymentSequence: context.paymentSequence + 1,
  orderedAt: [...context.orderedAt, event.at],
  isOrdered: true,
});

/** The order came back from the bank. */
export const dropOrder: Change = () => ({ isOrdered: false });

export const noteLate: Change = ({ event }) =>
  event.type === 'payment.reportLate' ? { late: event.payload } : {};

export const dropLate: Change = () => ({ late: null });

/** What the bank has paid: the newest order, or an earlier one that finance decides to count. */
export function paidOrder({ paymentSequence, late }: Context, event: AwardEvent) {
  if (event.type === 'payment.confirm') return { ...event.payload, sequence: paymentSequence };
  return event.type === 'payment.decideLate' ? late : null;
}

export const posts = onCounted(['funds.post'], (claim, { context, event }) => {
  const order = paidOrder(context, event);
  if (order === null) return [];
  const { sequence, reference } = order;
  const { committedFen: amountFen, goesOn } = context;
  return [{ kind: 'funds.post', claim, sequence, reference, amountFen, goesOn }];
});

export const countPayment: Change = ({ context, event }) => {
  const order = paidOrder(context, event);
  if (order === null) return {};
  const { sequence, paidOn } = order;
  const { committedFen: amountFen, committedAt, paidFen, payments } = context;
  const payment = { sequence, paidOn, amountFen, committedAt: committedAt ?? event.at, isReturned: false };
  return {
    payments: [...payments, payment],
    paidFen: paidFen + amountFen,
    committedFen: 0,
    committedAt: null,
    isOrdered: false,
    late: null,
  };
};

/** The payment whose money has come back. */
export const returned = ({ payments }: Context, event: AwardEvent) =>
  event.type === 'payment.returned' ? keptPayment(payments, event.payload.sequence) : undefined;

/** Returns the payment of an order whose money the firm has. */
export const keptPayment = (payments: Context['payments'], order: number): Payment | undefined =>
  payments.find(({ sequence, isReturned }) => sequence === order && !isReturned);

/** What of a payment that came back was owed by a decided claim: the firm never had it, and owes it no more. */
export const settledFen = (context: Context, event: AwardEvent): number =>
  Math.min(context.demand?.owedFen ?? 0, returned(context, event)?.amountFen ?? 0);

/** What was owed does not return to the award; the reference stands once in the ledger. */
export const returns = onCounted(['funds.return'], (claim, { context, event }) => {
  const payment = returned(context, event);
  if (payment === undefined || event.type !== 'payment.returned') return [];
  const settled = settledFen(context, event);
  const amountFen = payment.amountFen - settled;
  const reference = settled === 0 ? event.payload.reference : null;
  return amountFen === 0
    ? []
    : [{ kind: 'funds.return', claim, sequence: payment.sequence, reference, amountFen }];
});

/** The amount is committed again, in the budget in which it was. */
export const countReturn: Change = ({ context, event }) => {
  const payment = returned(context, event);
  if (payment === undefined) return {};
  const { amountFen, committedAt } = payment;
  return {
    payments: context.payments.map((other) => (other === payment ? { ...payment, isReturned: true } : other)),
    paidFen: context.paidFen - amountFen,
    committedFen: context.committedFen + amountFen,
    committedAt: context.committedAt ?? committedAt,
  };
};
