import type { Effect } from '../../contract/effects.ts';
import { clawbackAmount, legalBasisFor } from '../../policy/clawback.ts';
import { beijingDay } from '../../policy/dates.ts';
import type { Site, Worked } from '../site.ts';

/** What may be claimed back: only on a basis that carries a claim on the day it is proposed, and by the months that were left. */
export function assessClawback({ step }: Site, effect: Extract<Effect, { kind: 'clawback.assess' }>): Worked {
  const { legalBasis, method, watch, movedOn, paidFen } = effect;
  if (!legalBasisFor(beijingDay(step.message.at), legalBasis).allowed) return { refused: 'clawback.barred' };
  const { amountFen, unexpiredMonths } = clawbackAmount({ paidFen, watch, movedOn, method });
  if (amountFen === 0) return { refused: 'clawback.nothingToClaim' };
  return { events: [{ type: 'clawback.assessed', payload: { amountFen, unexpiredMonths } }] };
}
