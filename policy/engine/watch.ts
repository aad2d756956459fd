import { addMonths, endOfDay, type IsoDate, type IsoInstant } from './dates.ts';
import type { Pack } from './pack.ts';
import { sinceText } from './since-text.ts';

/**
 * When the years of watch are complete: the start day is not counted, and they end on the corresponding day at 24:00
 * Beijing; if the month has no such day, on its last. Five years from 2019-03-15: still inside on 2024-03-15 at 23:59, free on 03-16.
 * @param months how many they are, as they were read on the day that decides
 */
export function watchedUntil(start: IsoDate, months: number): IsoInstant {
  return endOfDay(addMonths(start, months));
}

/** The years in which an introduced firm is watched. */
export interface Watch {
  readonly from: IsoDate;
  readonly until: IsoInstant;
  /**
   * Where they count from the payment: how many months they are. Until the money is there, they stand as if it were paid on
   * the day of the decision.
   */
  readonly monthsFromPayment?: number;
}

/** The years of watch once the money is there. */
export function watchOnPayment({ from, until, monthsFromPayment }: Watch, paidOn: IsoDate): Watch {
  return monthsFromPayment === undefined
    ? { from, until }
    : { from: paidOn, until: watchedUntil(paidOn, monthsFromPayment) };
}

/** Returns the months of watch that hold on a day; null if introduced firms are not watched. */
export function watchMonthsOn(pack: Pick<Pack, 'number' | 'since'>, on: IsoDate): number | null {
  return pack.number('watch.length', sinceText(pack, on))?.value ?? null;
}
