import { errorsAt } from '../field-errors.ts';
import { insertAllotment, type Allotment } from '../../db/ledger/insert-allotment.ts';
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
 * @throws Refused `record.invalid` with everything that is wrong
 */
export async function enterAllotment(
  deps: Pick<Deps, 'database' | 'deliver'>,
  allotment: Allotment,
  at: string,
): Promise<readonly string[]> {
  const isOffice = await officersOn(deps.database, dayIn(new Date(at)));
  const problem = allotmentProblem(allotment);
  const reasons = [
    ...(problem === null ? [] : [inWords(problem)]),
    ...(isOffice(allotment.by) ? [] : [inWords({ code: 'not-of-the-office', at: 'by' })]),
  ];
  if (reasons.length > 0) throw new Refused('record.invalid', { reasons, errors: errorsAt('', reasons) });
  await insertAllotment(deps.database, allotment);
  return releaseQueue(deps, allotment, at);
}

/** Returns why an allotment cannot be entered, apart from who decided it; null if it can. */
export function allotmentProblem({
  by,
  amountFen,
  decidedOn,
}: Pick<Allotment, 'by' | 'amountFen'> & { readonly decidedOn: IsoDate }): Problem | null {
  if (by[0] === by[1]) return { code: 'one-person', at: 'by' };
  if (!Number.isSafeInteger(amountFen) || amountFen <= 0) return { code: 'wrong-amount', at: 'amountFen' };
  return isIsoDate(decidedOn) ? null : { code: 'impossible-date', at: 'decidedOn' };
}
