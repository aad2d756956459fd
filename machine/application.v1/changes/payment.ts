import { onCounted, type Change } from './change.ts';

export const orderPayment: Change = ({ context }) => ({
  paymentSequence: context.paymentSequence + 1,
  isOrdered: true,
});

/** The order came back from the bank. */
export const dropOrder: Change = () => ({ isOrdered: false });

export const posts = onCounted(['funds.post'], (claim, { context, event }) =>
  event.type === 'payment.confirm'
    ? [
        {
          kind: 'funds.post',
          claim,
          sequence: context.paymentSequence,
          reference: event.payload.reference,
          amountFen: context.committedFen,
          goesOn: context.goesOn,
        },
      ]
    : [],
);

export const countPayment: Change = ({ context }) => ({
  paidFen: context.paidFen + context.committedFen,
  committedFen: 0,
  committedAt: null,
  isOrdered: false,
});
