import type { Effect } from '../../contract/effects.ts';
import { ACCOUNTS, BRAND_FUND } from '../../db/accounts.ts';
import type { TransactionSql } from '../../db/connect.ts';
import { lockBudget } from '../../db/queries/lock-budget.ts';
import { beijingDay } from '../../policy/dates.ts';
import type { Plan, Site } from '../plan.ts';
import { judge } from './assess-award.ts';

/**
 * Takes the money out of the year's budget. The verdict is computed again under the locks: what others were granted on
 * the key since the assessment is no longer due here. Where the budget does not hold it, the award waits in the order of
 * approval; the amount is never cut (A40).
 */
export async function commitFunds(
  site: Site,
  effect: Extract<Effect, { kind: 'funds.commit' }>,
): Promise<Partial<Plan>> {
  const { step } = site;
  const year = Number(beijingDay(step.message.at).slice(0, 4));
  const budget = { name: ACCOUNTS.budget(year), fund: BRAND_FUND, year };
  const [{ brief, recorded }, leftFen] = await Promise.all([
    judge(site, effect),
    lockBudget(site.sql as TransactionSql, budget, step.application, effect.approvedAt),
  ]);
  const { key } = recorded;
  const { amountFen } = brief;
  const payload = { verdict: brief };
  if (amountFen === 0) return { verdict: recorded, events: [{ type: 'funds.committed', payload }] };
  if (amountFen > leftFen) return { verdict: recorded, events: [{ type: 'funds.exhausted', payload }] };
  const accounts = { debit: budget.name, credit: ACCOUNTS.committed(key) };
  const { subject, replaces } = effect.claim;
  return {
    verdict: recorded,
    replaces: replaces === undefined ? null : { fromSubject: replaces, toSubject: subject },
    events: [{ type: 'funds.committed', payload }],
    transfers: [{ kind: 'commit', ...accounts, amountFen, key, sequence: null, reference: null }],
  };
}
