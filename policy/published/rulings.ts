import type { IsoDate } from '../dates.ts';
import type { RulingChange } from '../rulings/change.ts';
import { RULINGS, shippedAnswer, type RulingId } from '../rulings/register.ts';
import type { Ruling } from '../rulings/ruling.ts';
import { passage } from '../text/anchors.ts';

/** Every open question with the answer that holds on a day, and who gave it. */
export function publishedRulings(changes: readonly RulingChange[], on: IsoDate): readonly object[] {
  return (Object.keys(RULINGS) as RulingId[]).map((id) => {
    const { question, clause, values }: Ruling = RULINGS[id];
    const change = inForce(changes, id, on);
    const shipped = shippedAnswer(id, on);
    const { value, from, reason } = change ?? shipped;
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
      by: change === undefined ? [shipped.author] : change.by,
    };
  });
}

function inForce(changes: readonly RulingChange[], id: RulingId, on: IsoDate): RulingChange | undefined {
  return changes
    .filter((change) => change.id === id && change.from <= on)
    .reduce<RulingChange | undefined>(
      (best, next) => (best === undefined || next.from >= best.from ? next : best),
      undefined,
    );
}
