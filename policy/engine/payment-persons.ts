import type { IsoDate } from './dates.ts';
import type { Pack } from './pack.ts';
import { sinceText } from './since-text.ts';

/** Returns how many persons it takes on a day to send orders of a policy to the bank: one, or one who makes the file and one who releases it. */
export function paymentPersons(pack: Pick<Pack, 'number' | 'since'>, on: IsoDate): 1 | 2 {
  return pack.number('payment.persons', sinceText(pack, on))?.value === 2 ? 2 : 1;
}
