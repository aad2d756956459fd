import type { ReceiptProblem } from '../../contract/receipt-problems.ts';
import type { SignalPayload } from '../../contract/signals/catalogue.ts';
import type { Payable } from '../../db/payment/payment-receipts.ts';
import type { Facts } from '../../machine/version.ts';
import type { Receipt } from './read-receipts.ts';

type Of<Type extends 'payment.confirm' | 'payment.fail' | 'payment.returned' | 'payment.reportLate'> = {
  readonly type: Type;
  readonly payload: SignalPayload<Type>;
};

/** What a line of a bank's receipts tells its award. */
export type ReceiptSignal =
  Of<'payment.confirm'> | Of<'payment.fail'> | Of<'payment.returned'> | Of<'payment.reportLate'>;

/** An award as it stands, with the order that the bank has not answered, also while it contradicts itself about an earlier one. */
type Award = Pick<Payable, 'amountFen' | 'isAtTheBank' | 'paid'> & Pick<Facts, 'orderAtBank'>;

/** Either what the award is told, or why nothing is, with what is asked about the line's own bank reference. */
type Read =
  | { readonly signal: ReceiptSignal }
  | {
      readonly problem: ReceiptProblem;
      readonly reference: readonly [
        type: 'payment.confirm' | 'payment.returned',
        payload: { readonly reference?: string; readonly sequence?: number },
      ];
    };

/** Returns what a line means for its award as it stands. */
export function signalOf(receipt: Receipt, award: Award): Read {
  switch (receipt.answer.result) {
    case 'paid':
      return paidIn(receipt, receipt.answer, award);
    case 'failed':
      return isOpen(receipt, award)
        ? amountIn(receipt, award.amountFen, {
            type: 'payment.fail',
            payload: { reasons: receipt.answer.reasons },
          })
        : { problem: 'receipt.notOrdered', reference: ['payment.confirm', {}] };
    case 'returned':
      return returnedIn(receipt, receipt.answer, award);
    default:
      return receipt.answer satisfies never;
  }
}

type Answered<Result> = Extract<Receipt['answer'], { readonly result: Result }>;

function paidIn(
  receipt: Receipt,
  { bankReference: reference, day: paidOn }: Answered<'paid'>,
  award: Award,
): Read {
  const { amountFen, sequence } = receipt;
  const payload = { reference, paidOn, amountFen };
  if (isOpen(receipt, award)) return amountIn(receipt, award.amountFen, { type: 'payment.confirm', payload });
  if (award.isAtTheBank)
    return amountIn(receipt, award.amountFen, {
      type: 'payment.reportLate',
      payload: { sequence, ...payload },
    });
  const isOther = award.paid.length > 0 && award.paid.every((paid) => paid.sequence !== sequence);
  return {
    problem: isOther ? 'receipt.paidTwice' : 'receipt.notOrdered',
    reference: ['payment.confirm', { reference }],
  };
}

function returnedIn(
  receipt: Receipt,
  { bankReference: reference, day: returnedOn, reasons }: Answered<'returned'>,
  { paid }: Award,
): Read {
  const { sequence } = receipt;
  const payment = paid.find((each) => each.sequence === sequence);
  if (payment === undefined)
    return { problem: 'receipt.notPaid', reference: ['payment.returned', { sequence, reference }] };
  const payload = { sequence, reference, returnedOn, reasons };
  return amountIn(receipt, payment.amountFen, { type: 'payment.returned', payload });
}

/** The order that waits for the bank. */
const isOpen = ({ sequence }: Receipt, { orderAtBank }: Award): boolean => orderAtBank === sequence;

function amountIn({ amountFen }: Receipt, expectedFen: number, signal: ReceiptSignal): Read {
  if (amountFen === expectedFen) return { signal };
  return { problem: 'receipt.otherAmount', reference: ['payment.confirm', {}] };
}
