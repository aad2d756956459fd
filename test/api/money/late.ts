import type { BankOf, Line } from '../../support/bank-of.ts';
import { FULL, PAID, inTurn, type LineSaid, type Situation } from './situation.ts';

/** The bank says that the second order failed. */
const failedLine = (bank: BankOf, more: LineSaid): Line =>
  bank.line({ reference: `${bank.id}-2`, result: 'failed', bankReference: '', reason: 'closed', ...more });

/** What the bank says of an order after it was answered. */
export const LATE: readonly Situation[] = [
  [
    'failed, and paid after all: it counts',
    (bank) =>
      inTurn(
        () => bank.fails(),
        () => bank.saysLate(),
        () => bank.decides('counts'),
      ),
    ['payment.failed', 'payment.contradicted', PAID],
    FULL,
  ],
  [
    'failed, and a file that says paid',
    (bank) =>
      inTurn(
        () => bank.fails(),
        () => bank.receives([bank.line()]),
        () => bank.state(),
      ),
    ['payment.failed', 'ok', 'payment.contradicted'],
    0,
  ],
  [
    'a late answer stops the next export',
    (bank) =>
      inTurn(
        () => bank.fails(),
        () => bank.corrects(),
        () => bank.saysLate(),
        () => bank.sends(2),
      ),
    ['payment.failed', 'payment.ordered', 'payment.contradicted', 'payment.notOrdered'],
    0,
  ],
  [
    'disregarded, sent and paid',
    (bank) =>
      inTurn(
        () => bank.fails(),
        () => bank.corrects(),
        () => bank.saysLate(),
        () => bank.decides('disregard'),
        () => bank.sends(2),
        () => bank.confirms(),
      ),
    ['payment.failed', 'payment.ordered', 'payment.contradicted', 'payment.ordered', 'released', PAID],
    FULL,
  ],
  [
    'both on their way, and the file of the bank says which one failed: no other amount, and no payment before finance has decided',
    (bank) =>
      inTurn(
        () => bank.fails(),
        () => bank.corrects(),
        () => bank.sends(2),
        () => bank.saysLate(),
        () => bank.receives([bank.line({ reference: `${bank.id}-2`, bankReference: `C-${bank.id}` })]),
        () => bank.receives([failedLine(bank, { amount: '49999.99' })]),
        () => bank.receives([failedLine(bank, {})]),
        () => bank.receives([failedLine(bank, { day: bank.dayOn(1), reason: '户名不符' })]),
        () => bank.decides('counts'),
      ),
    [
      'payment.failed',
      'payment.ordered',
      'released',
      'payment.contradicted',
      'state.notAccepting',
      'receipt.otherAmount',
      'ok',
      'receipt.notOrdered',
      PAID,
    ],
    FULL,
  ],
  [
    'both on their way: neither counts before one failed',
    (bank) =>
      inTurn(
        () => bank.fails(),
        () => bank.corrects(),
        () => bank.sends(2),
        () => bank.saysLate(),
        () => bank.decides('counts'),
        () => bank.fails(),
        () => bank.decides('counts'),
      ),
    [
      'payment.failed',
      'payment.ordered',
      'released',
      'payment.contradicted',
      'payment.stillOrdered',
      'payment.contradicted',
      PAID,
    ],
    FULL,
  ],
  [
    'the second paid, then the first in a file',
    (bank) =>
      inTurn(
        () => bank.fails(),
        () => bank.corrects(),
        () => bank.sends(2),
        () => bank.confirms(),
        () => bank.receives([bank.line({ bankReference: `L-${bank.id}` })]),
      ),
    ['payment.failed', 'payment.ordered', 'released', PAID, 'receipt.paidTwice'],
    FULL,
  ],
  [
    'a late answer of another amount',
    (bank) =>
      inTurn(
        () => bank.fails(),
        () => bank.saysLate({ amountFen: 1 }),
      ),
    ['payment.failed', 'payment.otherAmount'],
    0,
  ],
  [
    'a late answer that counts, and comes back',
    (bank) =>
      inTurn(
        () => bank.fails(),
        () => bank.saysLate(),
        () => bank.decides('counts'),
        () => bank.returns(),
      ),
    ['payment.failed', 'payment.contradicted', PAID, 'payment.failed'],
    0,
  ],
];
