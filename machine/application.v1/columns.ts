import type { Columns } from '../../contract/columns.ts';
import type { Context } from './context.ts';

const NOTICES: Readonly<Record<string, Columns['notice']>> = {
  'publicNotice.open': 'open',
  'publicNotice.contested': 'contested',
};

/** Returns what queries ask of an application in a state (its dotted name). */
export function columnsOf(state: string, context: Context): Columns {
  const { approvedAt, verdict, committedFen, paymentSequence } = context;
  const amountFen = verdict?.amountFen ?? null;
  return {
    approvedAt,
    amountFen,
    queuedFen: state === 'officeReview.queuedForBudget' ? amountFen : null,
    committedFen,
    paymentSequence: state === 'payment.ordered' ? paymentSequence : null,
    notice: NOTICES[state] ?? null,
    rests: state === 'funded.settled',
  };
}
