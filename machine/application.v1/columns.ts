import type { Columns } from '../../contract/columns.ts';
import { isStopped } from './changes/ended.ts';
import type { Context } from './context.ts';

const NOTICES: Readonly<Record<string, Columns['notice']>> = {
  'publicNotice.open': 'open',
  'publicNotice.contested': 'contested',
};

/** Returns what queries ask of an application in a state (its dotted name). */
export function columnsOf(state: string, context: Context): Columns {
  const { approvedAt, verdict, committedFen, paymentSequence } = context;
  const amountFen = verdict?.amountFen ?? null;
  const goesOn = !isStopped(context);
  return {
    approvedAt,
    amountFen,
    queuedFen: goesOn && state === 'officeReview.queuedForBudget' ? amountFen : null,
    committedFen,
    paymentSequence: goesOn && state === 'payment.ordered' ? paymentSequence : null,
    notice: NOTICES[state] ?? null,
    rests: state === 'funded.settled',
  };
}
