import { EXCLUSIONS, QUESTIONS } from '../items/questions.ts';
import { unanswered } from '../needs.ts';
import { broken, change, type Condition } from './matter.ts';

/** Every exclusion that matters to the item was asked and answered: an answer that is left out is missing, never a no. */
export const answered: Condition = ({ pack, item, input: { claim } }) => {
  const asked = item.questions.filter((question) => EXCLUSIONS.includes(question));
  const open = unanswered(pack, claim).filter((question) => asked.includes(question));
  const [first] = open;
  return {
    rule: 'answered',
    clause: { passage: item.clause },
    facts: { asked, unanswered: open },
    broken:
      first === undefined
        ? null
        : broken(
            'needs-proof',
            change(
              `claim.${first}`,
              false,
              `请回答：${QUESTIONS[first].zh}`,
              `say: ${QUESTIONS[first].en}`,
              'applicant',
            ),
          ),
  };
};
