import type { Allotment } from '../../db/ledger/insert-allotment.ts';
import { isIsoDate, type IsoDate } from '../../policy/engine/dates.ts';
import type { Problem } from '../../policy/engine/problems.ts';

const [FIRST_YEAR, LAST_YEAR] = [2000, 2999];

/** Returns why an allotment cannot be entered on a day, apart from whether those who decided it may; null if it can. */
export function allotmentProblem(
  { by, year, amountFen, decidedOn }: Pick<Allotment, 'by' | 'year' | 'amountFen' | 'decidedOn'>,
  today: IsoDate,
): Problem | null {
  if (by[0] === by[1]) return { code: 'one-person', at: 'by' };
  if (!Number.isSafeInteger(amountFen) || amountFen <= 0) return { code: 'wrong-amount', at: 'amountFen' };
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR)
    return { code: 'wrong-year', at: 'year' };
  if (!isIsoDate(decidedOn)) return { code: 'impossible-date', at: 'decidedOn' };
  return decidedOn > today ? { code: 'not-yet', at: 'decidedOn' } : null;
}
