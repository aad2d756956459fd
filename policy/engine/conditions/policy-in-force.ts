import { GONGSHU_2018 } from '../../packs/versions.ts';
import { dayInChinese } from '../in-words.ts';
import { summarise, type PolicyStatus } from '../policy-status.ts';
import { FIRST_DAY } from '../dates.ts';
import type { AssessmentInput } from '../input.ts';
import { broken, change, type Broken, type Condition, type Matter } from './matter.ts';

/** Paying needs a version that is adopted, or simulated, and in effect on the day of decision (Article 20; A1, A2). */
export const policyInForce: Condition = ({ input, ruling }) => ({
  rule: 'policyInForce',
  clause: 'art20.effect',
  facts: { ...summarise(input.policy), on: input.on },
  rulings: input.policy.kind === 'repealed' ? ['A1', 'A2', 'A45'] : ['A1', 'A2'],
  broken: statusBreaks(input.policy, input, ruling),
});

function statusBreaks(policy: PolicyStatus, input: AssessmentInput, ruling: Matter['ruling']): Broken | null {
  const { on } = input;
  const { recognisedOn } = input.claim;
  const known = change(
    'policy.version',
    GONGSHU_2018,
    '改用已收录的2018年政策文本',
    'the text of 2018 is applied',
  );
  if (policy.version !== GONGSHU_2018) return broken('unknown-policy', known);
  const later = change(
    'on',
    FIRST_DAY,
    `待${dayInChinese(FIRST_DAY)}或之后作出决定`,
    `wait until ${FIRST_DAY}`,
  );
  if (on < FIRST_DAY) return broken('day-before-first-policy', later);
  switch (policy.kind) {
    case 'draft': {
      const from = recognisedOn < FIRST_DAY ? FIRST_DAY : recognisedOn;
      const to = {
        version: policy.version,
        kind: 'adopted',
        effectiveFrom: from < on ? from : on,
        documentNumber: '',
      };
      return broken(
        'needs-adoption',
        change('policy', to, '由办公室正式印发施行该政策', 'the policy is adopted'),
      );
    }
    case 'repealed':
      return isOfItsDay(policy, input, ruling('A45') === 'ofItsDay')
        ? effectBreaks(policy.effectiveFrom, on)
        : repealed(policy.repealedFrom);
    case 'simulation':
    case 'adopted':
      return effectBreaks(policy.effectiveFrom, on);
    default:
      return policy satisfies never;
  }
}

/** Decided under the text; or, as A45 says, recognised and applied for under it. */
function isOfItsDay(
  { repealedFrom }: Extract<PolicyStatus, { kind: 'repealed' }>,
  { on, appliedOn = on, claim }: AssessmentInput,
  settles: boolean,
): boolean {
  return on < repealedFrom || (settles && claim.recognisedOn < repealedFrom && appliedOn < repealedFrom);
}

function effectBreaks(effectiveFrom: string, on: string): Broken | null {
  if (effectiveFrom < FIRST_DAY) {
    const known = change(
      'policy.effectiveFrom',
      FIRST_DAY,
      '施行日不早于文本公布日',
      'it takes effect no earlier than published',
    );
    return broken('day-before-first-policy', known);
  }
  if (on >= effectiveFrom) return null;
  const wait = change(
    'on',
    effectiveFrom,
    `待${dayInChinese(effectiveFrom)}政策施行后作出决定`,
    `wait until ${effectiveFrom}`,
  );
  return broken('not-yet-in-force', wait);
}

function repealed(from: string): Broken {
  return broken(
    'policy-repealed',
    change(
      'policy.repealedFrom',
      '9999-12-31',
      `该政策已于${dayInChinese(from)}废止`,
      `it was repealed on ${from}`,
    ),
  );
}
