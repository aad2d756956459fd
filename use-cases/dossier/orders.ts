import type { Dossier } from '../../contract/dossier/dossier.ts';
import { eventsOf, type EventOf, type Journal } from './journal.ts';

type Payment = Dossier['payments'][number];

/** Returns the orders that the bank has answered. */
export function answeredIn(journal: Journal): readonly Payment[] {
  return eventsOf(journal, ...AT_THE_BANK).reduce<Orders>(
    (known, event) => ({ ...known, ...next(known, event) }),
    { amountFen: 0, late: null, orders: [] },
  ).orders;
}

interface Orders {
  readonly amountFen: number;
  readonly late: EventOf<'payment.reportLate'>['payload'] | null;
  /** Those that the bank has answered, in their order. */
  readonly orders: readonly Payment[];
}

/** The events on which an order depends. */
const AT_THE_BANK = [
  'funds.committed',
  'payment.confirm',
  'payment.fail',
  'payment.reportLate',
  'payment.decideLate',
  'payment.returned',
] as const;

function next(
  { amountFen, late, orders }: Orders,
  event: EventOf<(typeof AT_THE_BANK)[number]>,
): Partial<Orders> {
  const sequence = orders.length + 1;
  const paid = { state: 'paid', amountFen, words: null, at: event.at } as const;
  switch (event.type) {
    case 'funds.committed':
      return { amountFen: event.payload.verdict.amountFen };
    case 'payment.confirm': {
      const { reference, paidOn, amountFen: paidFen } = event.payload;
      return { orders: [...orders, { ...paid, amountFen: paidFen, sequence, reference, paidOn }] };
    }
    case 'payment.fail': {
      const failed = { ...paid, state: 'failed', paidOn: null, reference: null } as const;
      return { orders: [...orders, { ...failed, sequence, words: event.payload.reasons }] };
    }
    case 'payment.reportLate':
      return { late: event.payload };
    case 'payment.decideLate': {
      if (late === null || event.payload.decision === 'disregard') return { late: null };
      const { reference, paidOn, sequence: earlier } = late;
      return { late: null, orders: changed(orders, earlier, { ...paid, reference, paidOn }) };
    }
    case 'payment.returned': {
      const { reasons, sequence: earlier } = event.payload;
      return { orders: changed(orders, earlier, { state: 'returned', words: reasons, at: event.at }) };
    }
    default:
      return event satisfies never;
  }
}

const changed = (orders: Orders['orders'], sequence: number, change: Partial<Payment>): Orders['orders'] =>
  orders.map((order) => (order.sequence === sequence ? { ...order, ...change } : order));
