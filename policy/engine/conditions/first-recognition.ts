import { wasGranted } from '../input.ts';
import { broken, change, type Condition } from './matter.ts';

/** A renewal is no recognition, even where the first was never paid. */
export const firstRecognitionOnly: Condition = ({ input, item, reading }) => {
  const { renewal = null } = input.claim;
  const isRenewal = renewal === true;
  const wasPaid = input.position.held.some((award) => award.shares === 'recognition' && wasGranted(award));
  const holds = !isRenewal || (reading('renewals') === 'payIfNeverPaid' && !wasPaid);
  return {
    rule: 'firstRecognition',
    clause: 'renewal',
    facts: { renewal, wasPaid },
    open: renewal === null && item.questions.includes('renewal'),
    readings: isRenewal ? ['renewals'] : [],
    broken: holds
      ? null
      : broken(
          'renewal',
          change(
            'claim.renewal',
            false,
            '该认定属复评，仅首次认定可获奖励',
            'it is a renewal: only a first recognition is awarded',
          ),
        ),
  };
};
