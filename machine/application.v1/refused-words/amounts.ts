import { amount, type Words } from './said.ts';

/** Refusals of an amount that somebody typed. */
export const AMOUNTS = {
  'clawback.tooMuch': ({ context, event }) =>
    event.type === 'irregularity.find'
      ? amount('/amountFen', event.payload.amountFen, '已发放金额', 'What was paid', context.paidFen)
      : null,
  'clawback.reduceOnly': ({ context: { demand }, event }) =>
    event.type === 'clawback.decide' && event.payload.decision === 'reduce'
      ? amount(
          '/amountFen',
          event.payload.amountFen,
          '拟追回金额',
          'What is claimed',
          demand?.demandedFen ?? 0,
        )
      : null,
  'repayment.tooMuch': ({ context: { demand }, event }) =>
    event.type === 'repayment.record'
      ? amount('/amountFen', event.payload.amountFen, '应退缴余额', 'What is owed', demand?.owedFen ?? 0)
      : null,
  'payment.otherAmount': ({ context, event }) =>
    event.type === 'payment.confirm' || event.type === 'payment.reportLate'
      ? amount('/amountFen', event.payload.amountFen, '下达的拨付金额', 'The order', context.committedFen)
      : null,
} as const satisfies Words;
