import { certificateForm, readRecognised } from '../claim.ts';
import type { AssessmentInput, HeldAward } from '../input.ts';
import { isNational, SCHEDULE } from '../../packs/gongshu-brand-2018/items/schedule.ts';
import { contradiction } from '../../packs/gongshu-brand-2018/items/standard-levels.ts';
import { broken, change, type Broken, type Condition, type Matter } from './matter.ts';

/** What is claimed is one thing, and it is known which: its number says what the item says, and an equal name is no guess. */
export const identity: Condition = (matter) => {
  const { input } = matter;
  const asked = input.position.held.filter((award) => isQuestion(award, input));
  return {
    rule: 'identity',
    clause: 'art18.onceOnly',
    facts: {
      recognition: input.claim.recognition,
      sameNamed: asked.length === 0 ? null : (input.facts.sameNamed ?? 'same'),
    },
    rulings: asked.length === 0 ? [] : ['A39'],
    broken: numberBreaks(matter) ?? nameBreaks(asked, input),
  };
};

/**
 * Whether an award that is inherited has an equal name alone in common with the claim: a product of another maker, on another
 * certificate. What has a number, and a title of the firm itself, is no question.
 */
export function isQuestion(
  { enterprise, item, certificate }: HeldAward,
  { claim }: AssessmentInput,
): boolean {
  if (enterprise === claim.enterprise || isNational(SCHEDULE[item])) return false;
  const { recognition } = SCHEDULE[item];
  const hasName = recognition === 'product' || recognition === 'tradename';
  return hasName && certificateForm(certificate) !== certificateForm(claim.certificate);
}

function numberBreaks({ item, input: { claim } }: Matter): Broken | null {
  const wrong = contradiction(item.code, readRecognised(item.code, claim.recognition, 'isName'));
  if (wrong === null) return null;
  const fitting = change(
    'claim.recognition',
    NUMBER_OF[item.code] ?? claim.recognition,
    `编号与${item.name.zh}相符`,
    `its number is that of the item: ${item.name.en}`,
  );
  return wrong.fits === null
    ? broken('contradicts-number', fitting)
    : broken(
        'contradicts-number',
        change(
          'claim.item',
          wrong.fits,
          `改按“${SCHEDULE[wrong.fits].name.zh}”申报`,
          wrong.said.en,
          'applicant',
        ),
        fitting,
      );
}

/** A number of each level, to show what a fitting one looks like. */
const NUMBER_OF: Readonly<Record<string, string>> = {
  S1: 'standard:ISO 1:2018',
  S2: 'standard:GB/T 1-2018',
  S3: 'standard:JB/T 1-2018',
  S4: 'standard:DB33/T 1-2018',
  Z1: 'standard:T/ZZB 1-2018',
};

function nameBreaks(asked: readonly HeldAward[], { facts }: AssessmentInput): Broken | null {
  if (asked.length === 0 || facts.sameNamed !== 'unanswered') return null;
  return broken(
    'needs-identity',
    change(
      'facts.sameNamed',
      'different',
      '确认与被承继企业的同名产品不是同一产品',
      'a person says that it is another product than the one of the same name',
    ),
  );
}
