import type { Allotment } from '../../db/ledger/insert-allotment.ts';
import { isIsoDate, type IsoDate } from '../../policy/engine/dates.ts';
import { isFen } from '../../policy/engine/money.ts';
import { notYet } from '../../policy/engine/not-yet.ts';
import { problem, type Problem } from '../../policy/engine/problems.ts';

const ABOVE_NOTHING = {
  zh: '安排的资金须大于零，以分为单位，最多一千亿元。',
  en: 'An allotment is above nothing, in fen, and no more than a hundred thousand million yuan.',
};
const [FIRST_YEAR, LAST_YEAR] = [2000, 2999];

/** Returns why an allotment cannot be entered on a day, apart from whether those who decided it may; null if it can. */
export function allotmentProblem(
  { by, year, amountFen, decidedOn }: Pick<Allotment, 'by' | 'year' | 'amountFen' | 'decidedOn'>,
  today: IsoDate,
): Problem | null {
  if (by[0] === by[1]) return problem('one-person', 'by', undefined);
  if (!isFen(amountFen) || amountFen === 0)
    return problem('wrong-amount', 'amountFen', amountFen, ABOVE_NOTHING);
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR)
    return problem('wrong-year', 'year', year);
  if (!isIsoDate(decidedOn)) return problem('impossible-date', 'decidedOn', decidedOn);
  return notYet('decidedOn', decidedOn, today);
}
