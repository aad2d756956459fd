import type { Dossier } from '../../contract/dossier/dossier.ts';
import type { EarlierAward } from '../../db/ledger/find-earlier-awards.ts';
import type { Columns } from '../../contract/columns.ts';
import type { Verdict } from '../../policy/engine/verdict/verdict.ts';
import type { BankAccount } from '../payment/payment-file.ts';
import { demandsIn } from './demands.ts';
import { eventsOf, type EventOf, type Journal } from './journal.ts';
import { consentsIn, movesIn } from './moves.ts';

type Section =
  'amounts' | 'payments' | 'watch' | 'consents' | 'moves' | 'demands' | 'repaymentAccount' | 'earlier';
type Payment = Dossier['payments'][number];

/** What is read beside the journal. */
interface Beside {
  readonly columns: Pick<Columns, 'committedFen' | 'paymentSequence'>;
  readonly verdict: Verdict | null;
  readonly earlier: readonly EarlierAward[];
  /** The account that pays, and takes repayments; null if none is set. */
  readonly account: BankAccount | null;
}

/** Returns what is paid and what was given back, with how a demand of money came about. Amounts in fen. */
export function moneySection(
  journal: Journal,
  { columns, verdict, earlier, account }: Beside,
): Pick<Dossier, Section> {
  const payments = paymentsIn(journal, columns);
  const demands = demandsIn(journal);
  const paidFen = sum(payments.filter(({ state }) => state === 'paid').map(({ amountFen }) => amountFen));
  const refundedFen = sum(demands.flatMap(({ repayments }) => repayments.map(({ amountFen }) => amountFen)));
  return {
    amounts: {
      committedFen: columns.committedFen,
      paidFen,
      refundedFen,
      owedFen: sum(demands.map(({ owedFen }) => owedFen)),
      writtenOffFen: sum(demands.map(({ writeOff }) => writeOff?.amountFen ?? 0)),
      netFen: paidFen - refundedFen,
    },
    payments,
    watch: verdict?.watch ?? null,
    consents: consentsIn(journal),
    moves: movesIn(journal),
    demands,
    repaymentAccount: demands.length === 0 ? null : account,
    earlier,
  };
}

/** Every order as it stands: the bank answers the newest one, an earlier one too late, and may send the money of any back. */
function paymentsIn(
  journal: Journal,
  { paymentSequence, committedFen }: Beside['columns'],
): readonly Payment[] {
  const { orders } = eventsOf(journal, ...AT_THE_BANK).reduce<Orders>(
    (known, event) => ({ ...known, ...next(known, event) }),
    { amountFen: 0, late: null, orders: [] },
  );
  if (paymentSequence === null) return orders;
  const open = { sequence: paymentSequence, state: 'ordered', amountFen: committedFen } as const;
  return [...orders, { ...open, paidOn: null, reference: null, words: null, at: null }];
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
      const { reference, paidOn } = event.payload;
      return { orders: [...orders, { ...paid, sequence, reference, paidOn }] };
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

const sum = (amounts: readonly number[]): number => amounts.reduce((total, each) => total + each, 0);
