import { mayEndAward, type RegistryEvent } from '../../contract/registry-event.ts';
import { isInside } from '../../policy/territory/territory.ts';

/** Returns whether an event of the company register may end what an award rests on. */
export function mayEnd(event: RegistryEvent): boolean {
  return mayEndAward(event, isInside);
}
