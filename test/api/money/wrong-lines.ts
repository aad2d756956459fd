import type { BankOf } from '../../support/bank-of.ts';
import { FULL, type LineSaid, type Situation } from './situation.ts';
import { spent } from './spent.ts';

const refused = (name: string, more: (bank: BankOf) => LineSaid, code: string): Situation => [
  `a line with ${name}`,
  (bank) => bank.receives([bank.line(more(bank))]),
  code,
  0,
];

/** A paid line that is wrong, and its code. */
const WRONG_FIRST: readonly (readonly [name: string, more: (bank: BankOf) => LineSaid, code: string])[] = [
  ['an amount that is none', () => ({ amount: '5万' }), 'receipt.amount'],
  ['another amount', () => ({ amount: '50000.01' }), 'receipt.otherAmount'],
  ['31 February', () => ({ day: '2026-02-31' }), 'receipt.day'],
  ['no reference of the bank', () => ({ bankReference: '' }), 'receipt.bankReference'],
  ['a day that the award refuses', (bank) => ({ day: bank.dayOn(2) }), 'payment.future'],
  ['a reference that another award has', () => ({ bankReference: spent() }), 'reference.taken'],
];

/** Lines that are refused, and the right ones beside them that are not. */
export const WRONG_LINES: readonly Situation[] = [
  refused('another amount', () => ({ amount: '50000.01' }), 'receipt.otherAmount'),
  refused('half the amount', () => ({ amount: '25000.00' }), 'receipt.otherAmount'),
  refused('three decimals', () => ({ amount: '50000.001' }), 'receipt.amount'),
  refused('an amount below nought', () => ({ amount: '-50000.00' }), 'receipt.amount'),
  refused('an order that begins with nought', ({ id }) => ({ reference: `${id}-01` }), 'receipt.reference'),
  refused('an order that was never given', ({ id }) => ({ reference: `${id}-2` }), 'payment.notLate'),
  refused('a result that is none', () => ({ result: 'perhaps' }), 'receipt.result'),
  refused('31 February', () => ({ day: '2026-02-31' }), 'receipt.day'),
  refused('the year 0000', () => ({ day: '0000-01-01' }), 'receipt.day'),
  refused('a day before the order', (bank) => ({ day: bank.dayOn(-1) }), 'payment.beforeOrder'),
  refused('tomorrow', (bank) => ({ day: bank.dayOn(2) }), 'payment.future'),
  refused('no reference of the bank', () => ({ bankReference: '' }), 'receipt.bankReference'),
  [
    'a malformed line before a right one',
    (bank) => bank.receives(['"open,1,2', bank.line()]),
    'receipt.malformed ok',
    FULL,
  ],
  [
    'a line with a column too many before a right one',
    (bank) => bank.receives([`${bank.id}-1,1,paid,x,y,z,more`, bank.line()]),
    'receipt.malformed ok',
    FULL,
  ],
  ...WRONG_FIRST.map(([name, more, code]): Situation => [
    `a line with ${name} before the right one of the same order`,
    (bank) => bank.receives([bank.line(more(bank)), bank.line()]),
    `${code} ok`,
    FULL,
  ]),
  [
    'a wrong line between two right ones of the same order',
    (bank) => bank.receives([bank.line(), bank.line({ amount: '1.00' }), bank.line()]),
    'ok receipt.twice receipt.twice',
    FULL,
  ],
  [
    'one order twice in a file',
    (bank) => bank.receives([bank.line(), bank.line({ bankReference: 'other' })]),
    'ok receipt.twice',
    FULL,
  ],
];
