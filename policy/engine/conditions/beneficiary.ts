import type { BeneficiaryKind } from '../items/item.ts';
import { bodyKind } from '../body-kind.ts';
import { listed } from '../in-words.ts';
import { BENEFICIARY_NAMES } from '../../packs/gongshu-brand-2018/items/names.ts';
import { broken, change, type Broken, type Condition, type Matter } from './matter.ts';

/** Who may hold the item: enterprises, and other bodies where the title is theirs (A8); for L1 the owner or the lender (A27). */
export const beneficiary: Condition = (matter) => {
  const { item, input } = matter;
  const allowed = mayHold(matter);
  const [example] = allowed;
  const names = listed(allowed.map((kind) => BENEFICIARY_NAMES[kind]));
  const remedy =
    example === undefined
      ? change('rulings.A8', 'ownTitles', '解释口径允许此类主体申报', 'a ruling admits such bodies')
      : change(
          'facts.beneficiary',
          example,
          `该项目的奖励对象限：${names.zh}`,
          `only these may hold it: ${names.en}`,
        );
  return {
    rule: 'beneficiary',
    clause: item.clause === 'art13.provincialTitles' ? item.clause : 'art13.beneficiaries',
    facts: { beneficiary: input.facts.beneficiary, allowed },
    rulings: item.code === 'L1' ? ['A27', 'A46'] : ['A8', 'A46'],
    broken: allowed.includes(input.facts.beneficiary)
      ? codeBreaks(matter)
      : waitsForRuling(matter, allowed)
        ? broken('needs-ruling', asEnterprise)
        : broken('wrong-beneficiary', remedy),
  };
};

const asEnterprise = change(
  'rulings.A46',
  'asRegistered',
  '解释口径认可此类主体',
  'a ruling admits such bodies',
);

/** Whether the credit code of what is registered as an enterprise says so (A46): 91 does, 11 is an organ, others wait for a ruling. */
function codeBreaks({ input: { claim, facts }, ruling }: Matter): Broken | null {
  const kind = bodyKind(claim.enterprise);
  if (facts.beneficiary !== 'enterprise' || kind === 'enterprise' || ruling('A46') === 'asRegistered')
    return null;
  return broken(kind === 'organ' ? 'wrong-beneficiary' : 'needs-ruling', asEnterprise);
}

/** An item for enterprises, and a body of which the code leaves open whether it is one: an institution or an association. */
function waitsForRuling({ input: { claim }, ruling }: Matter, allowed: readonly BeneficiaryKind[]): boolean {
  return (
    allowed.includes('enterprise') && ruling('A46') === 'byCode' && bodyKind(claim.enterprise) === 'unclear'
  );
}

function mayHold({ item, ruling }: Matter): readonly BeneficiaryKind[] {
  if (item.code === 'L1') return ruling('A27') === 'lender' ? ['lender'] : item.who;
  return ruling('A8') === 'enterprisesOnly' ? item.who.filter((kind) => kind === 'enterprise') : item.who;
}
