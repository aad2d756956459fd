import type { Effect, WireClaim } from '../../contract/effects.ts';
import { ACCOUNTS } from '../../db/accounts.ts';
import { findStandingAwards } from '../../db/queries/find-standing-awards.ts';
import { formatKey, keyOf } from '../../policy/claim.ts';
import { gainers } from '../../policy/gainers.ts';
import { ledgerOf, type Plan, type Site } from '../site.ts';

/** The money leaves for the bank: committed to paid, once per payment order. */
export function postFunds(effect: Extract<Effect, { kind: 'funds.post' }>): Partial<Plan> {
  const { claim, sequence, reference, amountFen } = effect;
  const key = textOf(claim);
  const accounts = { debit: ACCOUNTS.committed(key), credit: ACCOUNTS.paid(key) };
  return { transfers: [{ kind: 'post', ...accounts, amountFen, key, sequence, reference }] };
}

/** A decided claim: what was paid is owed. */
export function recoverClaim({
  claim,
  amountFen,
}: Extract<Effect, { kind: 'claim.recover' }>): Partial<Plan> {
  const key = textOf(claim);
  const accounts = { debit: ACCOUNTS.paid(key), credit: ACCOUNTS.receivable(key) };
  return { transfers: [{ kind: 'recover', ...accounts, amountFen, key, sequence: null, reference: null }] };
}

/** A repayment: what is owed comes back to the treasury, and whoever gains by the room on the key is told. */
export async function refundClaim(
  site: Site,
  { claim, amountFen, reference }: Extract<Effect, { kind: 'claim.refund' }>,
): Promise<Partial<Plan>> {
  const { application } = site.step;
  const key = textOf(claim);
  const accounts = { debit: ACCOUNTS.receivable(key), credit: ACCOUNTS.treasury };
  const ledger = ledgerOf(site);
  const held = ledger.held.map((award) =>
    award.application === application ? { ...award, netPaidFen: award.netPaidFen - amountFen } : award,
  );
  const standing = await findStandingAwards(site.sql, ledger.keys, application);
  return {
    transfers: [{ kind: 'refund', ...accounts, amountFen, key, sequence: null, reference }],
    tells: gainers(standing, { held }).map((gainer) => ({
      application: gainer.application,
      event: { type: 'entitlement.changed', payload: { because: application } },
    })),
  };
}

function textOf(claim: WireClaim): string {
  return formatKey(keyOf(claim));
}
