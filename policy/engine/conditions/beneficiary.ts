import { listed } from '../in-words.ts';
import type { BeneficiaryKind } from '../items/item.ts';
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

/** Whether the credit code of what calls itself an enterprise says so: 91 does, 11 is an organ, others wait for a ruling. */
function codeBreaks(matter: Matter): Broken | null {
  const { claim, facts } = matter.input;
  const kind = claim.enterprise.slice(0, 2);
  if (facts.beneficiary !== 'enterprise' || kind === '91' || matter.reading('kindOfBody') === 'asRegistered')
    return null;
  return broken(
    kind === '11' ? 'wrong-beneficiary' : 'needs-ruling',
    ...ruled(matter, 'kindOfBody', 'asRegistered', '解释口径认可此类主体', 'a ruling admits such bodies'),
  );
}

function mayHold({ item, reading, when }: Matter): readonly BeneficiaryKind[] {
  if (item.whoIf !== undefined && when(item.whoIf)) return item.whoIf.who;
  return reading('otherBodies') === 'enterprisesOnly'
    ? item.who.filter((kind) => kind === 'enterprise')
    : item.who;
}
