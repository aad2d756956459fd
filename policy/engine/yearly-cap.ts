import type { IsoDate } from './dates.ts';
import { inFen } from './items/entitled.ts';
import type { Pack } from './pack.ts';

/** The number that caps what a firm can be granted in a calendar year. */
export const YEARLY_CAP = 'cap.perEnterpriseAndYear';

/** Returns what a firm can be granted in the calendar year of a day, in fen; null if the policy has no cap on it. */
export function yearlyCapFen(pack: Pack, on: IsoDate): number | null {
  return inFen(pack, YEARLY_CAP, on);
}
