import type { Effect } from '../../contract/effects.ts';
import { NOT_CLAIMED } from '../../contract/not-claimed.ts';
import { claimProposed } from '../../policy/engine/claim-back.ts';
import type { LedgerSite, Worked } from '../site.ts';

/** What may be claimed back, under the rulings of the day on which it is proposed. */
export function assessDemand(site: LedgerSite, effect: Extract<Effect, { kind: 'demand.assess' }>): Worked {
  const claimed = claimProposed(site.pack, effect, site.ledger.register.rulings, site.step.event.at);
  if ('not' in claimed) return { refused: NOT_CLAIMED[claimed.not] };
  const { amountFen, unexpiredMonths, method, rulings } = claimed;
  return {
    events: [{ type: 'clawback.assessed', payload: { amountFen, unexpiredMonths, method, rulings } }],
  };
}
