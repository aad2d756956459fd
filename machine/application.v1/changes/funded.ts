import { endAfter } from '../days.ts';
import { onClaim, type Change } from './change.ts';
import { paidOrder } from './payment.ts';

/** Until the five years are over; what the registry has reported since the approval is met at once. */
export const watches = onClaim(
  ['task.open', 'register.consult'],
  ({ enterprise }, { context: { verdict, approvedAt }, event }) =>
    verdict?.watch == null
      ? []
      : [
          {
            kind: 'task.open',
            task: 'watch',
            waitsFor: 'clock',
            duty: null,
            unit: null,
            due: { name: 'watch.elapsed', at: verdict.watch.until },
            wakes: 'watch.elapsed',
          },
          {
            kind: 'register.consult',
            enterprise,
            watchedFrom: verdict.watch.from,
            approvedAt: approvedAt ?? event.at,
          },
        ],
);

/** The years that count from the payment begin on its day. */
export const startWatch: Change = ({ context, event }) => {
  const { verdict } = context;
  const order = paidOrder(context, event);
  if (order === null || verdict?.watch?.monthsFromPayment === undefined) return {};
  const { paidOn } = order;
  const { monthsFromPayment } = verdict.watch;
  return { verdict: { ...verdict, watch: { from: paidOn, until: endAfter(paidOn, monthsFromPayment) } } };
};

/** The firm has moved, and that is decided: the years do not run on from what is paid again. */
export const endWatch: Change = ({ context: { verdict } }) =>
  verdict === null ? {} : { verdict: { ...verdict, watch: null } };

/** The same where the claim was for a move; after an irregularity the years run on. */
export const endWatchOfMove: Change = (given) =>
  given.context.demand?.origin === 'relocation' ? endWatch(given) : {};

export const noteMove: Change = ({ event }) => {
  if (event.type !== 'relocation.report') return {};
  const { effectiveOn, district, kind } = event.payload;
  return { move: { on: effectiveOn, district, ...(kind !== undefined && { kind }) } };
};
