import { FULL, inTurn, type Situation } from './situation.ts';

/** Orders that nobody has sent to the bank. */
export const UNSENT: readonly Situation[] = [
  ['an order in no file', (bank) => bank.confirms(), 'payment.notExported', 0],
  [
    'an order in a file that nobody has released',
    (bank) =>
      inTurn(
        async () => (await bank.exports(1)).code ?? 'made',
        () => bank.confirms(),
      ),
    ['made', 'payment.notExported'],
    0,
  ],
  [
    'a line refused, and taken once the file is released',
    async (bank) => {
      const made = await bank.exports(1);
      return inTurn(
        () => bank.receives([bank.line()]),
        () => bank.releases(made),
        () => bank.receives([bank.line()]),
      );
    },
    ['payment.notExported', 'released', 'ok'],
    FULL,
  ],
];
