import type { IsoDate } from '../dates.ts';
import { numbersOf } from '../items/amount.ts';
import { inFen } from '../items/entitled.ts';
import { proofInWords, questionInWords, type Missing } from '../needs.ts';
import type { Item } from '../items/item.ts';
import type { Pack } from '../pack.ts';
import type { Passage } from '../text.ts';

/** An item as it stands on a day; its amount is null if the text has none, or if it turns on the claim. */
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

/** The schedule of a policy as it stands on a day, without an amount where the text has none. Null before the text. */
export function publishedItems(pack: Pack, on: IsoDate): readonly PublishedItem[] | null {
  if (on < pack.since) return null;
  return Object.values(pack.items).map(
    ({ code, name, who, recognition, family, level, amount, clause, proofs, questions, demands }) => ({
      code,
      name,
      who,
      recognition,
      family,
      level,
      amountFen: amount.kind === 'fixed' ? inFen(pack, amount.number, on) : null,
      clause: pack.passage(clause),
      proofs: proofs.map((proof) => proofInWords(pack, proof)),
      questions: questions.map(questionInWords),
      demands,
      lastCheckedOn: oldest(numbersOf(amount).flatMap((number) => pack.numbers[number]?.lastCheckedOn ?? [])),
    }),
  );
}

/** An item is checked when each of its numbers is. */
function oldest(days: readonly IsoDate[]): IsoDate {
  return days.reduce((first, day) => (day < first ? day : first));
}
