import { FULL, inTurn, owing, type Situation } from './situation.ts';
import { spent } from './spent.ts';

/** What a firm repays. */
export const REPAID: readonly Situation[] = [
  [
    '25,000 received once, recorded twice',
    (bank) =>
      owing(bank, (repays) =>
        inTurn(
          () => repays(2_500_000, `R-${bank.id}`),
          () => repays(2_500_000, `R-${bank.id}`, 'finance-2'),
        ),
      ),
    ['clawback.repaying', 'reference.taken'],
    2_500_000,
  ],
  [
    '25,000 received twice',
    (bank) =>
      owing(bank, (repays) =>
        inTurn(
          () => repays(2_500_000, `R-${bank.id}`),
          () => repays(2_500_000, `S-${bank.id}`),
        ),
      ),
    ['clawback.repaying', 'clawedBack'],
    0,
  ],
  [
    'repaid under the reference of the own payment, of another one, and of its own',
    (bank) =>
      owing(bank, (repays) =>
        inTurn(
          () => repays(FULL, `B-${bank.id}`),
          () => repays(FULL, spent()),
          () => repays(FULL, `R-${bank.id}`),
        ),
      ),
    ['reference.taken', 'reference.taken', 'clawedBack'],
    0,
  ],
  [
    'money that came back under the reference of a repayment',
    (bank) =>
      owing(bank, (repays) =>
        inTurn(
          () => repays(2_500_000, `R-${bank.id}`),
          () => bank.returns({ reference: `R-${bank.id}` }),
        ),
      ),
    ['clawback.repaying', 'reference.taken'],
    2_500_000,
  ],
  [
    'received before the payment',
    (bank) => owing(bank, (repays) => repays(FULL, `R-${bank.id}`, 'finance-1', -1)),
    'repayment.day',
    FULL,
  ],
  [
    'received tomorrow',
    (bank) => owing(bank, (repays) => repays(FULL, `R-${bank.id}`, 'finance-1', 2)),
    'repayment.day',
    FULL,
  ],
];
