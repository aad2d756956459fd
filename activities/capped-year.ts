import type { Effect } from '../contract/effects.ts';
import { beijingDay } from '../policy/engine/dates.ts';
import type { Pack } from '../policy/engine/pack.ts';
import { yearlyCapFen } from '../policy/engine/yearly-cap.ts';
import { findPack } from '../policy/packs/versions.ts';

/**
 * Returns the year, in Beijing, whose grants to the firm matter to an effect at an instant; null if neither the policy that the
 * award is on nor one that it is compared with has a yearly cap.
 */
export function cappedYear(pack: Pack, effect: Effect, at: string): number | null {
  const on = beijingDay(at);
  const compared = effect.kind === 'policy.compare' ? findPack(effect.version) : null;
  const packs = compared === null ? [pack] : [pack, compared];
  return packs.some((each) => yearlyCapFen(each, on) !== null) ? Number(on.slice(0, 4)) : null;
}
