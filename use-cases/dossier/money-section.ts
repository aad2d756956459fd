import type { Dossier } from '../../contract/dossier/dossier.ts';
import type { EarlierAward } from '../../db/ledger/find-earlier-awards.ts';
import type { Columns } from '../../contract/columns.ts';
import type { Verdict } from '../../policy/engine/verdict/verdict.ts';
import { watchOnPayment } from '../../policy/engine/watch.ts';
import type { BankAccount } from '../payment/payment-file.ts';
import { demandsIn } from './demands.ts';
import type { Journal } from './journal.ts';
import { consentsIn, movesIn } from './moves.ts';
import { answeredIn } from './orders.ts';

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
    watch: watchIn(verdict, payments),
    consents: consentsIn(journal),
    moves: movesIn(journal),
    demands,
    repaymentAccount: demands.length === 0 ? null : account,
    earlier,
  };
}

/** The years of watch: where they count from the payment, since the money is there from its day. */
function watchIn(verdict: Verdict | null, payments: readonly Payment[]): Dossier['watch'] {
  if (verdict === null || verdict.watch === null) return null;
  const { from, until } = verdict.watch;
  const paidOn = payments.findLast(({ state }) => state === 'paid')?.paidOn ?? null;
  return paidOn === null ? { from, until } : watchOnPayment(verdict.watch, paidOn);
}

/** Every order as it stands: the bank answers the newest one, an earlier one too late, and may send the money of any back. */
function paymentsIn(
  journal: Journal,
  { paymentSequence, committedFen }: Beside['columns'],
): readonly Payment[] {
  const orders = answeredIn(journal);
  if (paymentSequence === null) return orders;
  const open = { sequence: paymentSequence, state: 'ordered', amountFen: committedFen } as const;
  return [...orders, { ...open, paidOn: null, reference: null, words: null, at: null }];
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, each) => total + each, 0);
