import { keyOn } from '../claim.ts';
import { canBeIntroduced } from '../../packs/gongshu-brand-2018/items/schedule.ts';
import { LAST_FAMOUS_BRAND } from '../../packs/gongshu-brand-2018/items/famous-brands.ts';
import type { RulingId } from '../rulings/register.ts';
import { broken, change, numberUsed, type Broken, type Condition, type Matter } from './matter.ts';

/** M4 is closed until a ruling lists its members (A10), L1 until an amount is adopted (A28); N1 stands for brands only. */
export const knownItem: Condition = (matter) => {
  const { item, isIntroduced, numbersOn } = matter;
  return {
    rule: 'knownItem',
    clause: isIntroduced ? 'art13.introduced' : item.clause,
    facts: { item: item.code, introduced: isIntroduced },
    rulings: rulingsFor(matter),
    numbers: [numberUsed(item.amount, numbersOn)],
    broken: itemBreaks(matter),
  };
};

function rulingsFor({ item, isIntroduced }: Matter): readonly RulingId[] {
  return [
    ...(item.code === 'M4' ? (['A10'] as const) : []),
    ...(item.code === 'L1' ? (['A28'] as const) : []),
    ...(item.family === 'famousBrand' ? (['A47'] as const) : []),
    ...(isIntroduced ? (['A49'] as const) : []),
  ];
}

/** Whether a list of brands has a claimed one, whatever the spelling of either. */
function lists(brands: string, recognition: string): boolean {
  const { identity } = keyOn('M4', '', recognition);
  return (
    brands !== 'closed' && brands.split(',').some((brand) => keyOn('M4', '', brand).identity === identity)
  );
}

function itemBreaks({ input: { claim }, item, isIntroduced, ruling }: Matter): Broken | null {
  if (isIntroduced && !canBeIntroduced(item.code, ruling('A49') === 'anyItem')) {
    return broken(
      'cannot-stand-for',
      change('claim.item', item.code, '直接申报该项目', 'claim the item itself'),
    );
  }
  if (item.code === 'M4' && !lists(ruling('A10'), claim.recognition)) {
    const listed = change(
      'rulings.A10',
      claim.recognition,
      '由办公室作出解释，列明该品牌',
      'a ruling lists this brand',
    );
    return broken('needs-ruling', listed);
  }
  if (item.family === 'famousBrand' && claim.recognisedOn > LAST_FAMOUS_BRAND && ruling('A47') === 'waits') {
    const ruled = change(
      'rulings.A47',
      'counts',
      '解释口径认可该认定',
      'a ruling accepts such a recognition',
    );
    return broken('needs-ruling', ruled);
  }
  if (item.code === 'L1' && ruling('A28') === 'none') {
    const adopted = change('rulings.A28', '10000', '由办公室确定补助标准', 'an amount is adopted');
    return broken('needs-amount', adopted);
  }
  return null;
}
