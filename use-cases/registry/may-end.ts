import { mayEndAward, type RegisterEvent } from '../../contract/register-event.ts';
import { isInside } from '../../policy/packs/gongshu-brand-2018/territory/territory.ts';

/** Returns whether an event of the company register may end what an award rests on. */
export function mayEnd(event: RegisterEvent): boolean {
  return mayEndAward(event, isInside);
}
