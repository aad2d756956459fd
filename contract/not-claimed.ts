import type { NotClaimed } from '../policy/engine/claim-back.ts';
import type { RefusalCode } from './refusals.ts';

/** With what a proposal to claim back is refused of which nothing can be claimed. */
export const NOT_CLAIMED: Readonly<Record<NotClaimed, RefusalCode>> = {
  'no-departure': 'relocation.noDeparture',
  barred: 'clawback.barred',
  'nothing-to-claim': 'clawback.nothingToClaim',
};
