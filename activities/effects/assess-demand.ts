import type { Effect } from '../../contract/effects.ts';
import type { RefusalCode } from '../../contract/refusals.ts';
import { claimBack, type NotClaimed } from '../../policy/engine/claim-back.ts';
import { beijingDay } from '../../policy/engine/dates.ts';
import { rulingsInForce } from '../../policy/engine/rulings/change.ts';
import type { LedgerSite, Worked } from '../site.ts';

const REFUSED: Readonly<Record<NotClaimed, RefusalCode>> = {
  'no-departure': 'relocation.noDeparture',
  barred: 'clawback.barred',
  'nothing-to-claim': 'clawback.nothingToClaim',
};

/** What may be claimed back, under the rulings of the day on which it is proposed. */
export function assessDemand(site: LedgerSite, effect: Extract<Effect, { kind: 'demand.assess' }>): Worked {
  const { legalBasis, method, watch, movedOn, district, moved = 'registeredAddress', paidFen } = effect;
  const on = beijingDay(site.step.event.at);
  const { rulings } = site.ledger.register;
  const chosen = rulings.length === 0 ? null : rulingsInForce(rulings, on);
  const move = { kind: moved, effectiveOn: movedOn, district };
  const claimed = claimBack(site.pack, { legalBasis, method, watch, move, paidFen }, chosen, on);
  if ('not' in claimed) return { refused: REFUSED[claimed.not] };
  return { events: [{ type: 'clawback.assessed', payload: { ...claimed, rulings: chosen } }] };
}
