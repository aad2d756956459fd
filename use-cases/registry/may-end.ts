import { mayEndAward, type RegisterEvent } from '../../contract/register-event.ts';
import { isInside } from '../../policy/engine/places.ts';
import { packOfNewAwards } from '../../policy/packs/versions.ts';

/** Returns whether an event of the company register may end what an award rests on. */
export function mayEnd(event: RegisterEvent): boolean {
  const { places } = packOfNewAwards();
  return mayEndAward(event, (district, on) => isInside(places, district, on));
}
