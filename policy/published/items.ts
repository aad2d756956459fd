import type { IsoDate } from '../dates.ts';
import { SCHEDULE } from '../items/schedule.ts';
import { fenOf } from '../money.ts';
import { valueOn } from '../parameters/parameter.ts';
import { passage } from '../text/anchors.ts';

/** The schedule of Article 13 as it stands on a day, without an amount where the text has none. Null before the first text. */
export function publishedItems(on: IsoDate): readonly object[] | null {
  if (Object.values(SCHEDULE).some(({ amount: { values } }) => (values[0]?.from ?? on) > on)) return null;
  return Object.values(SCHEDULE).map(
    ({ code, name, who, subject, family, level, amount, clause, proofs, demands }) => {
      const yuan = valueOn(amount.values, on);
      return {
        code,
        name,
        who,
        subject,
        family,
        level,
        amountFen: yuan === null ? null : fenOf(yuan),
        clause: passage(clause),
        proofs,
        demands,
        lastCheckedOn: amount.lastCheckedOn,
      };
    },
  );
}
