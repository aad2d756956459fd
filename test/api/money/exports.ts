import { FULL, PAID, inTurn, type Situation } from './situation.ts';

const AGAIN = { again: { reasons: 'the bank has lost the file' } };

/** Orders that go to the bank in a second file. */
export const EXPORTS: readonly Situation[] = [
  ['a second export without reasons', (bank) => bank.sends(1), 'payment.exportedAlready', 0],
  [
    'a second export with reasons, paid once',
    (bank) =>
      inTurn(
        () => bank.sends(1, AGAIN),
        () => bank.confirms(),
        () => bank.confirms({ reference: `C-${bank.id}` }),
      ),
    ['released', PAID, 'state.notAccepting'],
    FULL,
  ],
  [
    'a file released by the person who made it',
    async (bank) => bank.releases(await bank.exports(1, AGAIN, 'finance-1'), 'finance-1'),
    'payment.ownExport',
    0,
  ],
  [
    'a file released twice',
    async (bank) => {
      const made = await bank.exports(1, AGAIN);
      return inTurn(
        () => bank.releases(made),
        () => bank.releases(made),
      );
    },
    ['released', 'payment.releasedAlready'],
    0,
  ],
  [
    'a file released by its digest of another one',
    async (bank) => bank.releases({ ...(await bank.exports(1, AGAIN)), digest: 'a'.repeat(64) }),
    'payment.otherDigest',
    0,
  ],
];
