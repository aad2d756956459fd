import type { IsoDate } from '../dates.ts';
import { SCHEDULE } from '../../packs/gongshu-brand-2018/items/schedule.ts';
import { proofInWords, questionInWords, type Missing } from '../needs.ts';
import { fenOf } from '../money.ts';
import { valueOn } from '../parameter.ts';
import { passage, type Passage } from '../../packs/gongshu-brand-2018/text/anchors.ts';
import type { Item } from '../items/item.ts';

/** An item as it stands on a day; its amount is null if the text has none. */
export interface PublishedItem extends Pick<
  Item,
  'code' | 'name' | 'who' | 'recognition' | 'family' | 'level' | 'demands'
> {
  readonly proofs: Missing['proofs'];
  readonly questions: Missing['questions'];
  readonly amountFen: number | null;
  readonly clause: Passage;
  readonly lastCheckedOn: IsoDate;
}

/** The schedule of Article 13 as it stands on a day, without an amount where the text has none. Null before the first text. */
export function publishedItems(on: IsoDate): readonly PublishedItem[] | null {
  if (Object.values(SCHEDULE).some(({ amount: { values } }) => (values[0]?.from ?? on) > on)) return null;
  return Object.values(SCHEDULE).map(
    ({ code, name, who, recognition, family, level, amount, clause, proofs, questions, demands }) => {
      const yuan = valueOn(amount.values, on);
      return {
        code,
        name,
        who,
        recognition,
        family,
        level,
        amountFen: yuan === null ? null : fenOf(yuan),
        clause: passage(clause),
        proofs: proofs.map(proofInWords),
        questions: questions.map(questionInWords),
        demands,
        lastCheckedOn: amount.lastCheckedOn,
      };
    },
  );
}
