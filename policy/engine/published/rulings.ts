import type { IsoDate } from '../dates.ts';
import type { RulingChange } from '../rulings/change.ts';
import { RULINGS, shippedAnswer, type RulingId } from '../rulings/register.ts';
import type { Ruling } from '../rulings/ruling.ts';
import { passage, type Passage } from '../../packs/gongshu-brand-2018/text/anchors.ts';
import type { Name } from '../items/item.ts';

/** An open question of the text with its answer, the others that could be chosen, and who answered. */
export interface PublishedRuling {
  readonly id: RulingId;
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
export function publishedRulings(changes: readonly RulingChange[], on: IsoDate): readonly PublishedRuling[] {
  return (Object.keys(RULINGS) as RulingId[]).map((id) => {
    const { question, clause, values }: Ruling = RULINGS[id];
    const change = inForce(changes, id, on);
    const shipped = shippedAnswer(id, on);
    const { value, from } = change ?? shipped;
    const reason = change === undefined ? shipped.reason : { zh: change.reason, en: change.reason };
    return {
      id,
      question,
      clause: passage(clause),
      value,
      answer: values[value] ?? { zh: value, en: value },
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

function inForce(changes: readonly RulingChange[], id: RulingId, on: IsoDate): RulingChange | undefined {
  return changes
    .filter((change) => change.id === id && change.from <= on)
    .reduce<RulingChange | undefined>(
      (best, next) => (best === undefined || next.from >= best.from ? next : best),
      undefined,
    );
}
