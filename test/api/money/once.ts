import { FULL, PAID, backLine, inTurn, slashed, type Situation } from './situation.ts';
import { spent } from './spent.ts';

/** What the bank did once and somebody says again. */
export const ONCE: readonly Situation[] = [
  [
    'the same file twice',
    (bank) =>
      inTurn(
        () => bank.receives([bank.line()]),
        () => bank.receives([bank.line()]),
      ),
    ['ok', 'ok'],
    FULL,
  ],
  [
    'the same line, written otherwise, by another person',
    (bank) =>
      inTurn(
        () => bank.receives([bank.line()]),
        () => bank.receives([bank.line({ amount: '50,000.0', day: slashed(bank, '/') })], 'finance-2'),
      ),
    ['ok', 'ok'],
    FULL,
  ],
  [
    'a payment typed by one and in the file of another',
    (bank) =>
      inTurn(
        () => bank.confirms(),
        () => bank.receives([bank.line()], 'finance-2'),
      ),
    [PAID, 'reference.taken'],
    FULL,
  ],
  [
    'a file first, then typed',
    (bank) =>
      inTurn(
        () => bank.receives([bank.line()]),
        () => bank.confirms({}, 'finance-2'),
      ),
    ['ok', 'reference.taken'],
    FULL,
  ],
  [
    'two persons at the same instant',
    async (bank) =>
      (await Promise.all([bank.confirms({}, 'finance-1'), bank.receives([bank.line()], 'finance-2')])).filter(
        (answer) => answer === PAID || answer === 'ok',
      ).length,
    1,
    FULL,
  ],
  [
    'a reference that paid another award',
    (bank) => bank.confirms({ reference: spent() }),
    'reference.taken',
    0,
  ],
  [
    'the same in another case, with spaces and full width',
    (bank) => bank.confirms({ reference: ` ${fullWidth(spent().toLowerCase())} ` }),
    'reference.taken',
    0,
  ],
  [
    'the same by a file',
    (bank) => bank.receives([bank.line({ bankReference: spent() })]),
    'reference.taken',
    0,
  ],
  [
    'money that came back under the reference of the payment that it is',
    (bank) =>
      inTurn(
        () => bank.confirms(),
        () => bank.returns({ reference: `B-${bank.id}` }),
        () => bank.receives([backLine(bank, { bankReference: `B-${bank.id}` })], 'finance-2'),
      ),
    [PAID, 'payment.failed', 'reference.taken'],
    0,
  ],
  [
    'the same in one file with the payment',
    (bank) => bank.receives([bank.line(), backLine(bank, { bankReference: `b-${bank.id}` })]),
    'ok ok',
    0,
  ],
  [
    'money that came back under the payment of another award',
    (bank) =>
      inTurn(
        () => bank.confirms(),
        () => bank.returns({ reference: spent() }),
        () => bank.receives([backLine(bank, { bankReference: spent() })]),
      ),
    [PAID, 'reference.taken', 'reference.taken'],
    FULL,
  ],
  [
    'the second payment that came back under the reference of the first',
    (bank) =>
      inTurn(
        () => bank.confirms(),
        () => bank.returns(),
        () => bank.corrects(),
        () => bank.sends(2),
        () => bank.confirms({ reference: `C-${bank.id}` }),
        () => bank.returns({ sequence: 2, reference: `B-${bank.id}` }),
      ),
    [PAID, 'payment.failed', 'payment.ordered', 'released', PAID, 'reference.taken'],
    FULL,
  ],
  [
    'paid under the reference of what came back, by hand and by a file',
    (bank) =>
      inTurn(
        () => bank.confirms(),
        () => bank.returns(),
        () => bank.corrects(),
        () => bank.sends(2),
        () => bank.confirms({ reference: `T-${bank.id}` }),
        () => bank.receives([bank.line({ reference: `${bank.id}-2`, bankReference: `T-${bank.id}` })]),
      ),
    [PAID, 'payment.failed', 'payment.ordered', 'released', 'reference.taken', 'reference.taken'],
    0,
  ],
  [
    'a late answer under the reference of another award',
    (bank) =>
      inTurn(
        () => bank.fails(),
        () => bank.saysLate({ reference: spent() }),
      ),
    ['payment.failed', 'reference.taken'],
    0,
  ],
  ['another amount typed', (bank) => bank.confirms({ amountFen: 2_500_000 }), 'payment.otherAmount', 0],
];

const fullWidth = (text: string): string =>
  text.replaceAll(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
