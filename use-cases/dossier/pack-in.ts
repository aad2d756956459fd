import type { Pack } from '../../policy/engine/pack.ts';
import { packOf, packOfNewAwards } from '../../policy/packs/versions.ts';
import { eventsOf, type Journal } from './journal.ts';

/** Returns the policy that an award is on, by its journal; before it was accepted, that of new awards. */
export function packIn(journal: Journal): Pack {
  const on = eventsOf(journal, 'departments.routed', 'policy.move').at(-1);
  if (on === undefined) return packOfNewAwards();
  return packOf(on.type === 'policy.move' ? on.payload.version : on.payload.policy.version);
}
