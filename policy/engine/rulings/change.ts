import { isIsoDate, type IsoDate } from '../dates.ts';
import { choices, dayInChinese } from '../in-words.ts';
import type { Name } from '../items/item.ts';
import { problem as problemOf, type Problem } from '../problems.ts';
import { isRulingValue } from './answers.ts';
import type { ChosenRulings, Ruling, Rulings } from './ruling.ts';

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
  if (problem !== null) return { ...problem, at: problem.code === 'unknown-ruling' ? 'id' : 'value' };
  const { from, decidedOn, reason, by } = change;
  if (!isIsoDate(from)) return problemOf('impossible-date', 'from', from);
  if (from < decidedOn) return problemOf('retroactive', 'from', from, fromThen(decidedOn));
  if (reason.trim() === '') return problemOf('no-reason', 'reason', reason);
  return by[0] === by[1] ? problemOf('one-person', 'by', undefined) : null;
}

function fromThen(day: IsoDate): Name {
  return {
    zh: `最早自作出之日${dayInChinese(day)}起。`,
    en: `The first day is that of the decision, ${day}.`,
  };
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

/** The answers that a ruling can have, by their codes; of an open one also what is meant. */
function answersTo({ values, open }: Ruling): Name {
  const { zh, en } = choices(Object.keys(values));
  if (open === undefined) return { zh, en };
  const { meaning } = open;
  return { zh: `${zh}也可以填写：${meaning.zh}。`, en: `${en} Or give ${meaning.en}.` };
}

/** Returns what is wrong with chosen rulings as they come from outside: every id and every value must be known. */
export function chosenProblem(rulings: Rulings, chosen: ChosenRulings): Problem | null {
  for (const [id, value] of Object.entries(chosen)) {
    const ruling = Object.hasOwn(rulings, id) ? rulings[id] : undefined;
    if (ruling === undefined) return problemOf('unknown-ruling', id, id, choices(Object.keys(rulings)));
    if (!isRulingValue(ruling, value)) return problemOf('unknown-ruling-value', id, value, answersTo(ruling));
  }
  return null;
}
