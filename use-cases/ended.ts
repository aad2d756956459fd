import type { FieldError } from '../contract/field-errors.ts';
import type { Ended } from '../db/person/dated-roles.ts';
import { todayIs } from '../policy/engine/not-yet.ts';
import { dayIn } from './day-in.ts';
import { Refused } from './refused.ts';
import { typedError } from './typed-error.ts';

/** Takes an end that came forward. @throws Refused `record.unknown`, `end.onlyEarlier`, `end.afterActs` */
export function requireEnded(ended: Ended): true {
  switch (ended) {
    case 'ended':
      return true;
    case 'unknown':
      throw new Refused('record.unknown');
    case 'onlyEarlier':
      throw new Refused('end.onlyEarlier');
    case 'afterActs':
      throw new Refused('end.afterActs');
    default:
      return ended satisfies never;
  }
}

/**
 * Requires that what somebody may do ends today or later: nobody may afterwards have acted by what was given only later.
 * @param untilDay null if it has no end; @throws Refused `request.invalid`
 */
export function requireNotPast(untilDay: string | null): void {
  const wrong = untilDay === null ? null : pastError('/untilDay', untilDay, dayIn(new Date()));
  if (wrong !== null) throw new Refused('request.invalid', { errors: [wrong] });
}

/** Returns that a day lies before today, with which day that is; null if it does not. */
export function pastError(at: string, day: string, today: string): FieldError | null {
  return day < today ? typedError(at, 'pastDay', { typed: day, right: todayIs(today) }) : null;
}
