import { isIsoDate, type IsoDate } from '../dates.ts';
import type { Problem } from '../problems.ts';
import { isRulingValue } from './answers.ts';
import type { ChosenRulings, Rulings } from './ruling.ts';

/** A ruling of the office: what it answers from which day on, why, by whom, and when it was decided. */
export interface RulingChange {
  readonly id: string;
  readonly value: string;
  readonly from: IsoDate;
  readonly reason: string;
  /** Person ids: one proposes, another confirms. */
  readonly by: readonly [string, string];
  readonly decidedOn: IsoDate;
}

/** Returns why a ruling cannot be recorded; null if it can. It never reaches back before the day of its decision. */
export function rulingChangeProblem(rulings: Rulings, change: RulingChange): Problem | null {
  const problem = chosenProblem(rulings, { [change.id]: change.value });
  if (problem !== null) return { code: problem.code, at: problem.code === 'unknown-ruling' ? 'id' : 'value' };
  if (!isIsoDate(change.from)) return { code: 'impossible-date', at: 'from' };
  if (change.from < change.decidedOn) return { code: 'retroactive', at: 'from' };
  if (change.reason.trim() === '') return { code: 'no-reason', at: 'reason' };
  return change.by[0] === change.by[1] ? { code: 'one-person', at: 'by' } : null;
}

/** The rulings of the office that hold on a day: of each, the one that began last; of two from one day, the later recorded. */
export function rulingsInForce(changes: readonly RulingChange[], day: IsoDate): ChosenRulings {
  const chosen = new Map<string, RulingChange>();
  for (const change of changes) {
    const before = chosen.get(change.id);
    if (change.from <= day && (before === undefined || change.from >= before.from))
      chosen.set(change.id, change);
  }
  return Object.fromEntries([...chosen].map(([id, { value }]) => [id, value]));
}

/** Returns what is wrong with chosen rulings as they come from outside: every id and every value must be known. */
export function chosenProblem(rulings: Rulings, chosen: ChosenRulings): Problem | null {
  for (const [id, value] of Object.entries(chosen)) {
    const ruling = Object.hasOwn(rulings, id) ? rulings[id] : undefined;
    if (ruling === undefined) return { code: 'unknown-ruling', at: id };
    if (!isRulingValue(ruling, value)) return { code: 'unknown-ruling-value', at: id };
  }
  return null;
}
