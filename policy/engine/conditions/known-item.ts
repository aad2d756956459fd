import { readRecognised } from '../claim.ts';
import { dayInChinese } from '../in-words.ts';
import { numbersOf } from '../items/amount.ts';
import { numberUsed } from './number-used.ts';
import { broken, change, type Broken, type Condition, type Matter } from './matter.ts';

/**
 * The item can be paid: a list has what is recognised, an amount is adopted, such recognitions have not ended, and it is one that
 * an introduced firm can claim.
 */
export const knownItem: Condition = (matter) => {
  const { pack, item, isIntroduced, numbersOn } = matter;
  return {
    rule: 'knownItem',
    clause: isIntroduced ? 'introduced' : { passage: item.clause },
    facts: { item: item.code, introduced: isIntroduced },
    rulings: rulingsFor(matter),
    numbers: numbersOf(item.amount).map((name) => numberUsed(pack, name, numbersOn)),
    broken: introductionBreaks(matter) ?? listBreaks(matter) ?? endBreaks(matter) ?? amountBreaks(matter),
  };
};

function rulingsFor({ item, isIntroduced }: Matter): readonly string[] {
  const { listedBy, amount, ended, introduced } = item;
  return [
    ...(listedBy === undefined ? [] : [listedBy]),
    ...(amount.kind === 'adopted' ? [amount.ruling] : []),
    ...(ended === undefined ? [] : [ended.countsIf.ruling]),
    ...(isIntroduced && typeof introduced !== 'string' ? [introduced.ruling] : []),
  ];
}

function introductionBreaks({ item, isIntroduced, when }: Matter): Broken | null {
  const { introduced, code } = item;
  if (!isIntroduced || introduced === 'yes') return null;
  if (introduced !== 'no' && when(introduced)) return null;
  return broken('cannot-stand-for', change('claim.item', code, '直接申报该项目', 'claim the item itself'));
}

function listBreaks({ item, input: { claim }, ruling }: Matter): Broken | null {
  const { listedBy } = item;
  if (listedBy === undefined || lists(ruling(listedBy), claim.recognition)) return null;
  return broken(
    'needs-ruling',
    change(
      `rulings.${listedBy}`,
      claim.recognition,
      '由办公室作出解释，列明该品牌',
      'a ruling lists this brand',
    ),
  );

  /** Whether a list has a recognition, whatever the spelling of either. */
  function lists(list: string, recognition: string): boolean {
    const identityOf = (words: string): string | null => {
      const read = readRecognised(item, words, 'isName');
      return read.ok ? read.identity : null;
    };
    return list.includes(':') && list.split(',').some((each) => identityOf(each) === identityOf(recognition));
  }
}

function endBreaks({ item: { ended }, input: { claim }, when }: Matter): Broken | null {
  if (ended === undefined || claim.recognisedOn <= ended.on || when(ended.countsIf)) return null;
  const { ruling, is } = ended.countsIf;
  return broken(
    'needs-ruling',
    change(
      `rulings.${ruling}`,
      is,
      `解释口径认可${dayInChinese(ended.on)}之后的认定`,
      `a ruling accepts a recognition after ${ended.on}`,
    ),
  );
}

function amountBreaks({ item: { amount }, ruling }: Matter): Broken | null {
  if (amount.kind !== 'adopted' || /^\d+$/.test(ruling(amount.ruling))) return null;
  return broken(
    'needs-amount',
    change(`rulings.${amount.ruling}`, '10000', '由办公室确定补助标准', 'an amount is adopted'),
  );
}
