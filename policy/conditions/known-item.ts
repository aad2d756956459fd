import { canBeIntroduced } from '../items/schedule.ts';
import { broken, change, numberUsed, type Broken, type Condition, type Matter } from './matter.ts';

/** M4 is closed until a ruling lists its members (A10), L1 until an amount is adopted (A28); N1 stands for brands only. */
export const knownItem: Condition = (matter) => {
  const { item, isIntroduced, numbersOn } = matter;
  const rulings = item.code === 'M4' ? (['A10'] as const) : item.code === 'L1' ? (['A28'] as const) : [];
  return {
    rule: 'knownItem',
    clause: isIntroduced ? 'art13.introduced' : item.clause,
    facts: { item: item.code, introduced: isIntroduced },
    rulings,
    numbers: [numberUsed(item.amount, numbersOn)],
    broken: itemBreaks(matter),
  };
};

function itemBreaks({ input: { claim }, item, isIntroduced, ruling }: Matter): Broken | null {
  if (isIntroduced && !canBeIntroduced(item.code)) {
    return broken(
      'cannot-stand-for',
      change('claim.item', item.code, '直接申报该项目', 'claim the item itself'),
    );
  }
  if (item.code === 'M4' && !ruling('A10').split(',').includes(claim.recognition)) {
    const listed = change(
      'rulings.A10',
      claim.recognition,
      '由办公室作出解释，列明该品牌',
      'a ruling lists this brand',
    );
    return broken('needs-ruling', listed);
  }
  if (item.code === 'L1' && ruling('A28') === 'none') {
    const adopted = change('rulings.A28', '10000', '由办公室确定补助标准', 'an amount is adopted');
    return broken('needs-amount', adopted);
  }
  return null;
}
