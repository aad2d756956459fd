import { dayInBeijing, dayInWords, inBeijing } from '../../../contract/in-beijing.ts';
import { keptPayment } from '../changes/payment.ts';
import { between, day, words, type Given, type Said, type Words } from './said.ts';

/** Refusals of a day that somebody typed. */
export const DAYS = {
  'relocation.afterWatch': ({ context: { verdict }, event }) => {
    if (event.type !== 'relocation.report' && event.type !== 'relocation.request') return null;
    const [at, typed] =
      event.type === 'relocation.report'
        ? ['/effectiveOn', event.payload.effectiveOn]
        : ['/plannedOn', event.payload.plannedOn];
    if (verdict?.watch == null) return { at, typed: words(typed) };
    const end = inBeijing(verdict.watch.until);
    const right = { zh: `期限至${end.zh}届满。`, en: `The years end at ${end.en}.` };
    return { at, typed: words(typed), right };
  },
  'relocation.beforeWatch': ({ context: { verdict }, event }) => {
    if (event.type !== 'relocation.report') return null;
    const typed = words(event.payload.effectiveOn);
    if (verdict?.watch == null) return { at: '/effectiveOn', typed };
    const from = dayInWords(verdict.watch.from);
    const right = { zh: `期限自${from.zh}起算。`, en: `The years begin on ${from.en}.` };
    return { at: '/effectiveOn', typed, right };
  },
  'relocation.planPassed': ({ event }) =>
    event.type === 'relocation.request' ? day('/plannedOn', event.payload.plannedOn, event) : null,
  'relocation.notYetEffective': ({ event }) =>
    event.type === 'relocation.report' ? day('/effectiveOn', event.payload.effectiveOn, event) : null,
  'payment.future': ({ event }) =>
    event.type === 'payment.confirm' || event.type === 'payment.reportLate'
      ? day('/paidOn', event.payload.paidOn, event)
      : null,
  'payment.beforeOrder': (given) => beforeOrder(given),
  'payment.returnDay': ({ context: { payments }, event }) => {
    if (event.type !== 'payment.returned') return null;
    const { returnedOn, sequence } = event.payload;
    const payment = keptPayment(payments, sequence);
    return payment === undefined ? null : between('/returnedOn', returnedOn, payment.paidOn, event);
  },
  'repayment.day': ({ context: { payments }, event }) => {
    const [first] = payments;
    return event.type === 'repayment.record' && first !== undefined
      ? between('/receivedOn', event.payload.receivedOn, first.paidOn, event)
      : null;
  },
} as const satisfies Words;

function beforeOrder({ context, event }: Given): Said | null {
  if (event.type !== 'payment.confirm' && event.type !== 'payment.reportLate') return null;
  const sequence = event.type === 'payment.confirm' ? context.paymentSequence : event.payload.sequence;
  const orderedAt = context.orderedAt[sequence - 1];
  if (orderedAt === undefined) return null;
  const ordered = dayInWords(dayInBeijing(orderedAt));
  const right = { zh: `该拨付于${ordered.zh}下达。`, en: `The order was given on ${ordered.en}.` };
  return { at: '/paidOn', typed: words(event.payload.paidOn), right };
}
