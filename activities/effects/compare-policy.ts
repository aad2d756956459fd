import type { Effect } from '../../contract/effects.ts';
import { beijingDay } from '../../policy/engine/dates.ts';
import { findPack } from '../../policy/packs/versions.ts';
import { statusFor } from '../status-for.ts';
import type { LedgerSite, Worked } from '../site.ts';
import { judge } from './assess-award.ts';

/**
 * What an award would come to under the policy that it is on, and under a version as it stands today; the second verdict
 * is recorded with everything that it was computed from. Nothing is decided by it.
 */
export function comparePolicy(site: LedgerSite, effect: Extract<Effect, { kind: 'policy.compare' }>): Worked {
  const { version } = effect;
  if (findPack(version) === null) return { refused: 'policy.unknownVersion' };
  const { acts } = site.ledger.register;
  const policy = statusFor(site.policy, version, acts, beijingDay(site.step.event.at));
  const { brief: stay } = judge(site, effect);
  const { brief: move, recorded } = judge(site, effect, policy);
  return { verdict: recorded, events: [{ type: 'policy.compared', payload: { policy, stay, move } }] };
}
