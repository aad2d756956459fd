import type { IsoDate } from '../dates.ts';
import type { RulingChange } from '../rulings/change.ts';
import type { Pack } from '../pack.ts';
import { shippedAnswer, valueInWords } from '../rulings/answers.ts';
import type { Passage } from '../text.ts';
import type { Name } from '../items/item.ts';

/** An open question of the text with its answer, the others that could be chosen, and who answered. */
export interface PublishedRuling {
  readonly id: string;
  readonly question: Name;
  readonly clause: Passage;
  readonly value: string;
  readonly answer: Name;
  readonly alternatives: readonly { readonly value: string; readonly meaning: Name }[];
  readonly from: IsoDate;
  readonly reason: Name;
  readonly author: Name;
  /** The persons who ruled; none if the answer was shipped. */
  readonly by: readonly string[];
}

/** Every open question with the answer that holds on a day, and who gave it. */
export function publishedRulings(
  pack: Pack,
  changes: readonly RulingChange[],
  on: IsoDate,
): readonly PublishedRuling[] {
  return Object.entries(pack.rulings).map(([id, ruling]) => {
    const { question, clause, values } = ruling;
    const change = inForce(changes, id, on);
    const shipped = shippedAnswer(ruling, on);
    const { value, from } = change ?? shipped;
    const reason = change === undefined ? shipped.reason : { zh: change.reason, en: change.reason };
    return {
      id,
      question,
      clause: pack.passage(clause),
      value,
      answer: valueInWords(ruling, value),
      alternatives: Object.entries(values)
        .filter(([other]) => other !== value)
        .map(([other, meaning]) => ({ value: other, meaning })),
      from,
      reason,
      author: change === undefined ? shipped.author : OFFICE,
      by: change?.by ?? [],
    };
  });
}

const OFFICE: Name = { zh: '办公室解释', en: 'ruling of the office' };

function inForce(changes: readonly RulingChange[], id: string, on: IsoDate): RulingChange | undefined {
  return changes
    .filter((change) => change.id === id && change.from <= on)
    .reduce<RulingChange | undefined>(
      (best, next) => (best === undefined || next.from >= best.from ? next : best),
      undefined,
    );
}
