import type { Effect } from '../../contract/effects.ts';
import { ACCOUNTS } from '../../db/ledger/accounts.ts';
import { apartFrom } from '../../policy/engine/apart.ts';
import { paidAs } from '../../policy/engine/claim.ts';
import { packOf } from '../../policy/packs/versions.ts';
import { budgetAt } from '../budget-at.ts';
import type { LedgerSite, Plan } from '../site.ts';
import { judge } from './assess-award.ts';

/**
 * Takes the money out of the year's budget. The verdict is computed again under the locks: what others were granted on
 * the key since the assessment is no longer due here. If the budget does not hold it, the award waits in the order of
 * approval; the amount is never cut (A40).
 */
export function commitFunds(
  site: LedgerSite,
  effect: Extract<Effect, { kind: 'funds.commit' }>,
): Partial<Plan> {
  const { brief, recorded } = judge(site, effect);
  const { key, input, verdict } = recorded;
  const pack = packOf(input.policy.version);
  const { amountFen } = brief;
  const payload = { verdict: brief };
  if (amountFen === 0) return { verdict: recorded, events: [{ type: 'funds.committed', payload }] };
  if (amountFen > site.ledger.budgetFen)
    return { verdict: recorded, events: [{ type: 'funds.exhausted', payload }] };
  const accounts = { debit: budgetAt(pack, site.step.event.at).name, credit: ACCOUNTS.committed(key) };
  const { enterprise, recognition, replaces } = effect.claim;
  return {
    verdict: recorded,
    level: {
      state: 'granted',
      key,
      apart: apartFrom(pack, input, verdict),
      level: pack.item(paidAs(effect.claim)).level,
      amountFen: verdict.tree.sum.entitledFen ?? 0,
      day: input.on,
    },
    replaces:
      replaces === undefined ? null : { enterprise, fromRecognition: replaces, toRecognition: recognition },
    events: [{ type: 'funds.committed', payload }],
    transfers: [{ kind: 'commit', ...accounts, amountFen, key, sequence: null, reference: null }],
  };
}
