import { amountInWords } from '../in-words.ts';
import { factOf, type AmountFact } from '../items/amount.ts';
import type { Change } from '../verdict/verdict.ts';
import { entitledOf, type Bar } from './entitled-of.ts';
import { broken, change, ruled, type Broken, type Matter } from './matter.ts';

/** Returns why nothing is due, with what would change it. */
export function nothingDue(matter: Matter, countedFen: number, why: Bar): Broken {
  const awarded = change(
    'position',
    { held: [] },
    '该认定已获奖励，不重复奖励',
    'it was awarded before, and is awarded once only',
  );
  switch (why) {
    case 'needs-proof':
      return broken(why, ...stated(factOf(matter.item.amount)));
    case 'place-not-awarded':
      return broken(
        why,
        change('claim.draftingRank', 1, '所列名次不在奖励范围内', 'the place in the list is not awarded'),
      );
    case 'recognition-barred':
      return broken(why, awarded);
    case 'not-next-level':
      return broken(
        why,
        ...ruled(
          matter,
          'stepsUp',
          'anyHigher',
          '解释口径允许任何更高层次',
          'a ruling admits any higher level',
        ),
        awarded,
      );
    case 'no-top-up':
      return broken(
        why,
        ...ruled(matter, 'difference', 'computed', '解释口径补足差额', 'a ruling grants the difference'),
      );
    case 'yearly-cap-reached':
      return broken(
        why,
        change(
          'position.firmYearFen',
          0,
          '该企业本年度奖励已达上限',
          'the firm has reached what it can get in this year',
        ),
      );
    case 'already-awarded':
    case 'higher-level-awarded':
      return broken(why, ...higherLevels(matter, countedFen), awarded);
    default:
      return why satisfies never;
  }
}

function stated(fact: AmountFact | null): readonly Change[] {
  switch (fact) {
    case null:
      return [];
    case 'invoiceFen':
      return [change('claim.invoiceFen', 1_000_000, '补充材料：费用发票', 'bring the invoice')];
    case 'units':
      return [change('claim.units', 1, '说明数量', 'say how many')];
    case 'draftingRank':
      return [change('claim.draftingRank', 1, '说明排序', 'say which place it is', 'applicant')];
    default:
      return fact satisfies never;
  }
}

function higherLevels(matter: Matter, countedFen: number): readonly Change[] {
  const { pack, item, isIntroduced } = matter;
  return Object.values(pack.items)
    .filter(
      ({ family, recognition, title }) =>
        family === item.family && recognition === item.recognition && title === item.title,
    )
    .filter((other) => (entitledOf(matter, other) ?? 0) > countedFen)
    .sort((a, b) => a.level - b.level)
    .map((other) => {
      const { code, name } = other;
      const more = amountInWords((entitledOf(matter, other) ?? 0) - countedFen);
      return change(
        isIntroduced ? 'claim.standsFor' : 'claim.item',
        code,
        `取得“${name.zh}”后按该项目申报，可得${more.zh}`,
        `once recognised as “${name.en}”, apply for that and get ${more.en}`,
      );
    });
}
