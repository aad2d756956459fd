import type { BeneficiaryKind } from '../items/item.ts';
import { bodyKind } from '../body-kind.ts';
import { listed } from '../in-words.ts';
import { BENEFICIARY_NAMES } from '../items/names.ts';
import { broken, change, ruled, type Broken, type Condition, type Matter } from './matter.ts';

/** Who may hold the item: enterprises, other bodies if the title is theirs, and whom a ruling puts in their place. */
export const beneficiary: Condition = (matter) => {
  const { item, input } = matter;
  const allowed = mayHold(matter);
  const isOfOthers = item.who.some((kind) => kind !== 'enterprise');
  return {
    rule: 'beneficiary',
    clause: isOfOthers ? { passage: item.clause } : 'beneficiaries',
    facts: { beneficiary: input.facts.beneficiary, allowed },
    readings: ['otherBodies', 'kindOfBody'],
    rulings: item.whoIf === undefined ? [] : [item.whoIf.ruling],
    broken: allowed.includes(input.facts.beneficiary)
      ? codeBreaks(matter)
      : waitsForRuling(matter, allowed)
        ? broken('needs-ruling', ...asRegistered(matter))
        : broken('wrong-beneficiary', ...remediesFor(matter, allowed)),
  };
};

function remediesFor(matter: Matter, allowed: readonly BeneficiaryKind[]) {
  const [example] = allowed;
  const names = listed(allowed.map((kind) => BENEFICIARY_NAMES[kind]));
  if (example === undefined)
    return ruled(
      matter,
      'otherBodies',
      'ownTitles',
      '解释口径允许此类主体申报',
      'a ruling admits such bodies',
    );
  return [
    change(
      'facts.beneficiary',
      example,
      `该项目的奖励对象限：${names.zh}`,
      `only these may hold it: ${names.en}`,
    ),
  ];
}

const asRegistered = (matter: Matter) =>
  ruled(matter, 'kindOfBody', 'asRegistered', '解释口径认可此类主体', 'a ruling admits such bodies');

/** Whether the credit code of what is registered as an enterprise says so: 91 does, 11 is an organ, others wait for a ruling. */
function codeBreaks(matter: Matter): Broken | null {
  const { claim, facts } = matter.input;
  const kind = bodyKind(claim.enterprise);
  const isTaken = kind === 'enterprise' || matter.reading('kindOfBody') === 'asRegistered';
  if (facts.beneficiary !== 'enterprise' || isTaken) return null;
  return broken(kind === 'organ' ? 'wrong-beneficiary' : 'needs-ruling', ...asRegistered(matter));
}

/** An item for enterprises, and a body of which the code leaves open whether it is one: an institution or an association. */
function waitsForRuling({ input: { claim }, reading }: Matter, allowed: readonly BeneficiaryKind[]): boolean {
  const isOpen = reading('kindOfBody') === 'byCode' && bodyKind(claim.enterprise) === 'unclear';
  return isOpen && allowed.includes('enterprise');
}

function mayHold({ item, reading, when }: Matter): readonly BeneficiaryKind[] {
  if (item.whoIf !== undefined && when(item.whoIf)) return item.whoIf.who;
  return reading('otherBodies') === 'enterprisesOnly'
    ? item.who.filter((kind) => kind === 'enterprise')
    : item.who;
}
