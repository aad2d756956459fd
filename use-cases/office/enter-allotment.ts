import { errorsAt } from '../field-errors.ts';
import { findAllotment, insertAllotment, type Allotment } from '../../db/ledger/insert-allotment.ts';
import { isIsoDate, type IsoDate } from '../../policy/engine/dates.ts';
import type { Problem } from '../../policy/engine/problems.ts';
import type { Deps } from '../deps.ts';
import { Refused } from '../refused.ts';
import { dayIn } from '../day-in.ts';
import { officersOn } from './officers.ts';
import { inWords } from './problem-in-words.ts';
import { releaseQueue } from './release-queue.ts';

/**
 * Puts money that two persons of the office decided into a year's budget, and lets the awards go on that it reaches.
 * Entering the same allotment again releases them again, which has no further effect.
 *
 * @param at the instant of the entry, in UTC
 * @returns the released applications
 * @throws Refused `record.invalid` with everything that is wrong, `budget.otherAllotment` if its number stands for other money
 */
export async function enterAllotment(
  deps: Pick<Deps, 'database' | 'deliver'>,
  allotment: Allotment,
  at: string,
): Promise<readonly string[]> {
  const today = dayIn(new Date(at));
  const isOffice = await officersOn(deps.database, today);
  const problem = allotmentProblem(allotment, today);
  const reasons = [
    ...(problem === null ? [] : [inWords(problem)]),
    ...(isOffice(allotment.by) ? [] : [inWords({ code: 'not-of-the-office', at: 'by' })]),
  ];
  if (reasons.length > 0) throw new Refused('record.invalid', { reasons, errors: errorsAt('', reasons) });
  if (!(await insertAllotment(deps.database, allotment))) {
    const { fund, year, amountFen } = (await findAllotment(deps.database, allotment.id)) ?? allotment;
    if (fund !== allotment.fund || year !== allotment.year || amountFen !== allotment.amountFen)
      throw new Refused('budget.otherAllotment', { recorded: { year, amountFen } });
  }
  return releaseQueue(deps, allotment, at);
}

/** Returns why an allotment cannot be entered on a day, apart from who decided it; null if it can. */
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

const [FIRST_YEAR, LAST_YEAR] = [2000, 2999];
