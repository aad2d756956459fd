import { isIsoDate, type IsoDate } from './dates.ts';

/** The units of a policy's numbers, with the least and the most that a value can be. */
const BOUNDS = {
  fen: { least: 0, most: 10_000_000_000_000 },
  months: { least: 0, most: 1_200 },
  workingDays: { least: 0, most: 3_650 },
  days: { least: 0, most: 36_500 },
  count: { least: 0, most: 1_000_000_000 },
  percent: { least: 0, most: 100_000 },
} as const;

export type NumberUnit = keyof typeof BOUNDS;

/** A value from the day on which it begins; null from the day on which there is none. */
export interface Dated<Value> {
  readonly from: IsoDate;
  readonly value: Value | null;
}

interface DatedRule<Unit extends string, Value> {
  readonly unit: Unit;
  /** Where it stands: a passage of the text, or an operating rule that says that the text does not have it. */
  readonly source: string;
  /** In order of days, no two of one day. A published value is never edited: a correction is a later one. */
  readonly values: readonly [Dated<Value>, ...Dated<Value>[]];
}

/** An amount, a term, a threshold or a count of a policy. */
export type PolicyNumber = DatedRule<NumberUnit, number>;

/** A date that a policy names, as the horizon of its targets. */
export type PolicyDay = DatedRule<'day', IsoDate>;

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

/** Reads by name what holds on a day; null if there is no value on it. Throws for a day before the first, and for what is no day. */
type Reader<Name extends string, Unit extends string, Value> = (
  name: Name,
  day: IsoDate,
) => Applied<Unit, Value> | null;

/**
 * Returns the one way to read the numbers of a policy. Throws if a value is out of its bounds or out of order: such a
 * table is no policy.
 */
export function numberReader<Name extends string>(
  table: Readonly<Record<Name, PolicyNumber>>,
): Reader<Name, NumberUnit, number> {
  return readerOf(table, isInBounds);
}

/** Returns the one way to read the days that a policy names, as `numberReader` does for its numbers. */
export function dayReader<Name extends string>(
  table: Readonly<Record<Name, PolicyDay>>,
): Reader<Name, 'day', IsoDate> {
  return readerOf(table, (_, value) => isIsoDate(value));
}

function isInBounds(unit: NumberUnit, value: number): boolean {
  const { least, most } = BOUNDS[unit];
  return Number.isSafeInteger(value) && value >= least && value <= most;
}

function readerOf<Name extends string, Unit extends string, Value>(
  table: Readonly<Record<Name, DatedRule<Unit, Value>>>,
  isValue: (unit: Unit, value: Value) => boolean,
): Reader<Name, Unit, Value> {
  for (const [name, rule] of Object.entries<DatedRule<Unit, Value>>(table)) check(name, rule, isValue);
  return (name, day) => {
    if (!isIsoDate(day)) throw new RangeError(`no day: ${day}`);
    const { unit, values } = table[name];
    const current = values.findLast(({ from }) => from <= day);
    if (current === undefined) throw new RangeError(`nothing is known of ${name} on ${day}`);
    const { value, from } = current;
    return value === null ? null : { name, unit, value, from };
  };
}

function check<Unit extends string, Value>(
  name: string,
  { unit, values }: DatedRule<Unit, Value>,
  isValue: (unit: Unit, value: Value) => boolean,
): void {
  let before = '';
  for (const { from, value } of values) {
    if (!isIsoDate(from) || from <= before) throw new RangeError(`${name}: ${from} is out of order`);
    if (value !== null && !isValue(unit, value))
      throw new RangeError(`${name}: no value in ${unit}: ${String(value)}`);
    before = from;
  }
}
