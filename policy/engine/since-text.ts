import type { IsoDate } from './dates.ts';
import type { Pack } from './pack.ts';

/** Returns the day on which numbers are read for a day: before the text was published its first values hold. */
export function sinceText({ since }: Pick<Pack, 'since'>, day: IsoDate): IsoDate {
  return day < since ? since : day;
}
