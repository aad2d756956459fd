import type { IsoDate } from '../dates.ts';
import { dayInChinese } from '../in-words.ts';
import type { AssessmentInput } from '../input.ts';
import { summarise, type PolicyStatus } from '../policy-status.ts';
import { broken, change, type Broken, type Condition, type Matter } from './matter.ts';

/** Paying needs a version that is adopted, or simulated, and in effect on the day of decision. */
export const policyInForce: Condition = (matter) => ({
  rule: 'policyInForce',
  clause: 'inForce',
  facts: { ...summarise(matter.input.policy), on: matter.input.on },
  readings: matter.input.policy.kind === 'repealed' ? ['afterRepeal'] : [],
  broken: statusBreaks(matter),
});

function statusBreaks({ pack: { since }, input, reading }: Matter): Broken | null {
  const { on, policy } = input;
  const { recognisedOn } = input.claim;
  if (on < since) {
    const later = change('on', since, `待${dayInChinese(since)}或之后作出决定`, `wait until ${since}`);
    return broken('day-before-first-policy', later);
  }
  switch (policy.kind) {
    case 'draft': {
      const from = recognisedOn < since ? since : recognisedOn;
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
      return isOfItsDay(policy, input, reading('afterRepeal') === 'ofItsDay')
        ? effectBreaks(policy.effectiveFrom, on, since)
        : repealed(policy.repealedFrom);
    case 'simulation':
    case 'adopted':
      return effectBreaks(policy.effectiveFrom, on, since);
    default:
      return policy satisfies never;
  }
}

/** Decided under the text; or, if a reading says so, recognised and applied for under it. */
function isOfItsDay(
  { repealedFrom }: Extract<PolicyStatus, { kind: 'repealed' }>,
  { on, appliedOn = on, claim }: AssessmentInput,
  settles: boolean,
): boolean {
  return on < repealedFrom || (settles && claim.recognisedOn < repealedFrom && appliedOn < repealedFrom);
}

function effectBreaks(effectiveFrom: IsoDate, on: IsoDate, since: IsoDate): Broken | null {
  if (effectiveFrom < since) {
    const known = change(
      'policy.effectiveFrom',
      since,
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

function repealed(from: IsoDate): Broken {
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
