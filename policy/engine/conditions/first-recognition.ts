import { wasGranted } from '../input.ts';
import { broken, change, type Condition } from './matter.ts';

/** 对复评企业或产品不重复奖励: a renewal is no recognition, even where the first was never paid (A18). */
export const firstRecognitionOnly: Condition = ({ input, item, ruling }) => {
  const { renewal = null } = input.claim;
  const isRenewal = renewal === true;
  const wasPaid = input.position.held.some((award) => award.shares === 'recognition' && wasGranted(award));
  const holds = !isRenewal || (ruling('A18') === 'payIfNeverPaid' && !wasPaid);
  return {
    rule: 'firstRecognition',
    clause: 'art18.renewal',
    facts: { renewal, wasPaid },
    open: renewal === null && item.questions.includes('renewal'),
    rulings: isRenewal ? ['A18'] : [],
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
