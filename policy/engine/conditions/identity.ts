import { isOneCertificate } from '../certificates.ts';
import { readRecognised } from '../claim.ts';
import type { AssessmentInput, HeldAward } from '../input.ts';
import { contradiction } from '../items/contradiction.ts';
import { isNational } from '../items/national.ts';
import type { Pack } from '../pack.ts';
import type { Json } from '../verdict/verdict.ts';
import { broken, change, type Broken, type Condition, type Matter } from './matter.ts';

/** What is claimed is one thing, and it is known which: its number says what the item says, and an equal name is no guess. */
export const identity: Condition = (matter) => {
  const { pack, input } = matter;
  const asked = input.position.held.filter((award) => isQuestion(pack, award, input));
  return {
    rule: 'identity',
    clause: 'onceOnly',
    facts: {
      recognition: input.claim.recognition,
      sameNamed: asked.length === 0 ? null : (input.facts.sameNamed ?? 'same'),
      ...answersIn(input),
    },
    readings: asked.length === 0 ? [] : ['inheritance'],
    broken: numberBreaks(matter) ?? similarBreaks(input) ?? nameBreaks(asked, input),
  };
};

/**
 * Whether an award that is inherited has an equal name alone in common with the claim: a product of another maker, on another
 * certificate. What has a number, and a title of the firm itself, is no question.
 */
export function isQuestion(
  pack: Pick<Pack, 'item'>,
  { enterprise, item, ...certified }: HeldAward,
  { claim, facts }: AssessmentInput,
): boolean {
  const held = pack.item(item);
  if (enterprise === claim.enterprise || isNational(held)) return false;
  const { recognition } = held;
  const hasName = recognition === 'product' || recognition === 'tradename';
  return hasName && !isOneCertificate(claim, certified, facts.alsoIssued);
}

function numberBreaks({ pack, item, input: { claim } }: Matter): Broken | null {
  const wrong = contradiction(pack, item, readRecognised(item, claim.recognition, 'isName'));
  if (wrong === null) return null;
  const fitting = change(
    'claim.recognition',
    item.example ?? claim.recognition,
    `编号与${item.name.zh}相符`,
    `its number is that of the item: ${item.name.en}`,
  );
  return wrong.fits === null
    ? broken('contradicts-number', fitting)
    : broken(
        'contradicts-number',
        change('claim.item', wrong.fits.code, `改按“${wrong.fits.name.zh}”申报`, wrong.said.en, 'applicant'),
        fitting,
      );
}

/** What was answered to each similar award; nothing if there is none. */
function answersIn({ facts: { similar = [] } }: AssessmentInput): Readonly<Record<string, Json>> {
  if (similar.length === 0) return {};
  return { similar: similar.map(({ award, by, why, answer }) => ({ award, by, why, answer })) };
}

function similarBreaks({ facts: { similar = [] } }: AssessmentInput): Broken | null {
  const open = similar.filter(({ answer }) => answer === 'unanswered').map(({ award }) => award);
  if (open.length === 0) return null;
  const awards = open.join('、');
  return broken(
    'needs-identity',
    change(
      'facts.similar',
      [],
      `由办公室确认与相近认定（${awards}）不是同一认定`,
      `the office says that it is not one with a similar recognition (${open.join(', ')})`,
      'office',
    ),
  );
}

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
