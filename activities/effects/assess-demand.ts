import type { Effect } from '../../contract/effects.ts';
import { demandAmount, legalBasisFor, usualMethod } from '../../policy/engine/demand.ts';
import { beijingDay } from '../../policy/engine/dates.ts';
import { rulingsInForce } from '../../policy/engine/rulings/change.ts';
import { isDeparture } from '../../policy/engine/departure.ts';
import type { LedgerSite, Worked } from '../site.ts';

/**
 * What may be claimed back: only for a departure, on a basis that carries a claim on the day it is proposed, and by the
 * months that were left, unless the claim or the ruling of that day says otherwise (A36).
 */
export function assessDemand(site: LedgerSite, effect: Extract<Effect, { kind: 'demand.assess' }>): Worked {
  const { legalBasis, watch, movedOn, district, moved = 'registeredAddress', paidFen } = effect;
  const on = beijingDay(site.step.event.at);
  const { rulings } = site.ledger.register;
  const chosen = rulings.length === 0 ? null : rulingsInForce(rulings, on);
  if (!isDeparture(site.pack, { kind: moved, effectiveOn: movedOn, district }, chosen))
    return { refused: 'relocation.noDeparture' };
  if (!legalBasisFor(site.pack, on, legalBasis, chosen).allowed) return { refused: 'clawback.barred' };
  const method = effect.method ?? usualMethod(site.pack, on, chosen);
  const { amountFen, unexpiredMonths } = demandAmount(site.pack, { paidFen, watch, movedOn, method });
  if (amountFen === 0 || method === 'none') return { refused: 'clawback.nothingToClaim' };
  return {
    events: [{ type: 'clawback.assessed', payload: { amountFen, unexpiredMonths, method, rulings: chosen } }],
  };
}
