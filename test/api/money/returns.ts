import { FULL, PAID, inTurn, type Situation } from './situation.ts';

/** Money that comes back from the bank. */
export const RETURNS: readonly Situation[] = [
  [
    'money that comes back',
    (bank) =>
      inTurn(
        () => bank.confirms(),
        () => bank.returns(),
      ),
    [PAID, 'payment.failed'],
    0,
  ],
  [
    'money that comes back by a file',
    (bank) =>
      inTurn(
        () => bank.confirms(),
        () =>
          bank.receives([
            bank.line({ result: 'returned', bankReference: `T-${bank.id}`, reason: '账号有误' }),
          ]),
      ),
    [PAID, 'ok'],
    0,
  ],
  [
    'paid and returned in one file',
    (bank) =>
      bank.receives([
        bank.line(),
        bank.line({ result: 'returned', bankReference: `T-${bank.id}`, reason: '账号有误' }),
      ]),
    'ok ok',
    0,
  ],
  [
    'the same return typed and in a file',
    (bank) =>
      inTurn(
        () => bank.confirms(),
        () => bank.returns(),
        () =>
          bank.receives(
            [bank.line({ result: 'returned', bankReference: `T-${bank.id}`, reason: 'x' })],
            'finance-2',
          ),
      ),
    [PAID, 'payment.failed', 'reference.taken'],
    0,
  ],
  [
    'a return before the payment',
    (bank) =>
      inTurn(
        () => bank.confirms(),
        () => bank.returns({ returnedOn: bank.dayOn(-1) }),
      ),
    [PAID, 'payment.returnDay'],
    FULL,
  ],
  [
    'a return of tomorrow',
    (bank) =>
      inTurn(
        () => bank.confirms(),
        () => bank.returns({ returnedOn: bank.dayOn(2) }),
      ),
    [PAID, 'payment.returnDay'],
    FULL,
  ],
  [
    'a return of an order that was not paid',
    (bank) =>
      inTurn(
        () => bank.confirms(),
        () => bank.returns({ sequence: 2 }),
      ),
    [PAID, 'payment.notPaid'],
    FULL,
  ],
  [
    'a return of another amount',
    (bank) =>
      inTurn(
        () => bank.confirms(),
        () =>
          bank.receives([
            bank.line({ result: 'returned', amount: '25000', bankReference: 'x', reason: 'y' }),
          ]),
      ),
    [PAID, 'receipt.otherAmount'],
    FULL,
  ],
  [
    'a return of what nobody has paid',
    (bank) => bank.receives([bank.line({ result: 'returned', bankReference: 'x', reason: 'y' })]),
    'receipt.notPaid',
    0,
  ],
  [
    'returned, mended, sent and paid again',
    (bank) =>
      inTurn(
        () => bank.confirms(),
        () => bank.returns(),
        () => bank.corrects(),
        () => bank.sends(2),
        () => bank.confirms({ reference: `C-${bank.id}` }),
      ),
    [PAID, 'payment.failed', 'payment.ordered', 'released', PAID],
    FULL,
  ],
  [
    'paid again by the reference that came back',
    (bank) =>
      inTurn(
        () => bank.confirms(),
        () => bank.returns(),
        () => bank.corrects(),
        () => bank.sends(2),
        () => bank.confirms(),
      ),
    [PAID, 'payment.failed', 'payment.ordered', 'released', 'reference.taken'],
    0,
  ],
  [
    'a second order that is not sent yet',
    (bank) =>
      inTurn(
        () => bank.confirms(),
        () => bank.returns(),
        () => bank.corrects(),
        () => bank.confirms({ reference: `C-${bank.id}` }),
      ),
    [PAID, 'payment.failed', 'payment.ordered', 'payment.notExported'],
    0,
  ],
];
