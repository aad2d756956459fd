import { isIsoDate, type IsoDate } from './dates.ts';
import type { Dated } from './dated.ts';
import type { Name } from './items/item.ts';
import { MOST_FEN } from './money.ts';

/** The units of a policy's numbers, with the least and the most that a value can be. */
const BOUNDS = {
  yuan: { least: 0, most: 100_000_000_000 },
  fen: { least: 0, most: MOST_FEN },
  months: { least: 0, most: 1_200 },
  workingDays: { least: 0, most: 3_650 },
  days: { least: 0, most: 36_500 },
  count: { least: 0, most: 1_000_000_000 },
  percent: { least: 0, most: 100_000 },
} as const;

export type NumberUnit = keyof typeof BOUNDS;

interface DatedRule<Unit extends string, Value> {
  readonly name: string;
  /** What people call it. */
  readonly label: Name;
  readonly unit: Unit;
  /** The passage of the text that says it; null if the text does not have it: then it is an operating rule. */
  readonly clause: string | null;
  /** Of an operating rule: where such a rule was seen, or why this one was chosen. */
  readonly seen?: Name;
  /** The day on which a person last compared it with its source. */
  readonly lastCheckedOn: IsoDate;
  /** In order of days, no two of one day. A published value is never edited: a correction is a later one. */
  readonly values: readonly [Dated<Value>, ...Dated<Value>[]];
}

/** An amount, a term, a threshold or a count of a policy. */
export type PolicyNumber = DatedRule<NumberUnit, number>;

/** A date that a policy names, as the horizon of its targets. */
export type PolicyDay = DatedRule<'day', IsoDate>;

/** A number or a day of a policy. */
export type PolicyValue = PolicyNumber | PolicyDay;

export type Unit = PolicyValue['unit'];

/**
 * What applied to something. JSON-true: it is stored with what it decided, and a later look reads this, never the table
 * again, so that no later value moves what was decided.
 */
export interface Applied<Unit extends string, Value> {
  readonly name: string;
  readonly unit: Unit;
  readonly value: Value;
  /** The day from which the value holds: with the name it says which entry was read. */
  readonly from: IsoDate;
}

/** Reads by name what holds on a day; null if there is no value on it. Throws for an unknown name, for a day before the first, and for what is no day. */
type Reader<Unit extends string, Value> = (name: string, day: IsoDate) => Applied<Unit, Value> | null;

/** The numbers and the days of a policy, by name. */
export type Numbers = Readonly<Record<string, PolicyValue>>;

/**
 * Returns the one way to read the numbers of a policy. Throws if a value is out of its bounds or out of order: such a
 * table is no policy.
 */
export function numberReader(table: Numbers): Reader<NumberUnit, number> {
  return readerOf(only(table, isNumber), isInBounds);
}

/** Returns the one way to read the days that a policy names, as `numberReader` does for its numbers. */
export function dayReader(table: Numbers): Reader<'day', IsoDate> {
  return readerOf(
    only(table, (rule): rule is PolicyDay => rule.unit === 'day'),
    (_, value) => isIsoDate(value),
  );
}

function isNumber(rule: PolicyValue): rule is PolicyNumber {
  return rule.unit !== 'day';
}

function only<Rule extends PolicyValue>(
  table: Numbers,
  isOf: (rule: PolicyValue) => rule is Rule,
): Readonly<Record<string, Rule>> {
  return Object.fromEntries(
    Object.entries(table).flatMap(([name, rule]) => (isOf(rule) ? [[name, rule] as const] : [])),
  );
}

function isInBounds(unit: NumberUnit, value: number): boolean {
  const { least, most } = BOUNDS[unit];
  return Number.isSafeInteger(value) && value >= least && value <= most;
}

function readerOf<Unit extends string, Value>(
  table: Readonly<Record<string, DatedRule<Unit, Value>>>,
  isValue: (unit: Unit, value: Value) => boolean,
): Reader<Unit, Value> {
  for (const [name, rule] of Object.entries(table)) check(name, rule, isValue);
  return (name, day) => {
    if (!isIsoDate(day)) throw new RangeError(`no day: ${day}`);
    const rule = table[name];
    if (rule === undefined) throw new RangeError(`the policy states nothing of ${name}`);
    const current = rule.values.findLast(({ from }) => from <= day);
    if (current === undefined) throw new RangeError(`nothing is known of ${name} on ${day}`);
    const { value, from } = current;
    return value === null ? null : { name, unit: rule.unit, value, from };
  };
}

function check<Unit extends string, Value>(
  name: string,
  { unit, values, ...rule }: DatedRule<Unit, Value>,
  isValue: (unit: Unit, value: Value) => boolean,
): void {
  if (rule.name !== name) throw new RangeError(`${name}: it calls itself ${rule.name}`);
  let before = '';
  for (const { from, value } of values) {
    if (!isIsoDate(from) || from <= before) throw new RangeError(`${name}: ${from} is out of order`);
    if (value !== null && !isValue(unit, value))
      throw new RangeError(`${name}: no value in ${unit}: ${String(value)}`);
    before = from;
  }
}

/** Whether the text of the policy does not have it: the portal says so. */
export function isOperatingRule({ clause }: PolicyValue): boolean {
  return clause === null;
}
