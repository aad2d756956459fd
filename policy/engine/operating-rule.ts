import type { IsoDate } from './dates.ts';
import type { Name } from './items/item.ts';

/** A setting that the system needs and the text does not have. The portal says "not from the policy text". */
export interface OperatingRule<Value, Unit extends string> {
  readonly name: string;
  /** What people call it. */
  readonly label: Name;
  /** Null: no such limit is set. */
  readonly value: Value;
  readonly unit: Unit;
  readonly source: 'operating rule';
  /** Where such a rule was seen, or why this one was chosen. */
  readonly seen: Name;
  readonly lastCheckedOn: IsoDate;
}

/** How long a party has. */
export type DeadlineRule = OperatingRule<number, 'workingDays' | 'days'>;

/** The most that may be paid or asked for, in fen. */
export type AmountRule = OperatingRule<number | null, 'fen'>;

/** How things are done. */
export type PracticeRule = OperatingRule<Name | null, 'text'>;
