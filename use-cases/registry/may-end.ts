import { mayEndAward, type RegisterEvent } from '../../contract/register-event.ts';
import type { Pack } from '../../policy/engine/pack.ts';
import { isInside } from '../../policy/engine/places.ts';

/** Returns whether an event of the company register may end what an award rests on, by the territory of its own policy. */
export function mayEnd({ places }: Pick<Pack, 'places'>, event: RegisterEvent): boolean {
  return mayEndAward(event, (district, on) => isInside(places, district, on));
}
