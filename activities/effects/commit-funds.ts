import type { Judging } from '../../contract/effects.ts';
import { ACCOUNTS } from '../../db/accounts.ts';
import { beijingDay } from '../../policy/dates.ts';
import type { Plan, Site } from '../plan.ts';
import { judge } from './assess-award.ts';

/**
 * Takes the money out of the year's budget. The verdict is computed again under the lock: what others were granted on
 * the key since the assessment is no longer due here.
 */
export async function commitFunds(site: Site, effect: Judging): Promise<Partial<Plan>> {
  const { brief, recorded } = await judge(site, effect);
  const { key } = recorded;
  const year = beijingDay(site.step.message.at).slice(0, 4);
  const accounts = { debit: ACCOUNTS.budget(year), credit: ACCOUNTS.committed(key) };
  const { amountFen } = brief;
  return {
    verdict: recorded,
    events: [{ type: 'funds.committed', payload: { verdict: brief } }],
    transfers:
      amountFen === 0
        ? []
        : [{ kind: 'commit', ...accounts, amountFen, key, sequence: null, reference: null }],
  };
}
