import type { Effect, WireClaim } from '../../contract/effects.ts';
import { ACCOUNTS } from '../../db/accounts.ts';
import { formatKey, keyOf } from '../../policy/claim.ts';
import type { Worked } from '../plan.ts';

/** The money leaves for the bank: committed to paid, once per payment order. */
export function postFunds(effect: Extract<Effect, { kind: 'funds.post' }>): Worked {
  const { claim, sequence, reference, amountFen } = effect;
  const key = textOf(claim);
  return {
    transfers: [
      {
        kind: 'post',
        debit: ACCOUNTS.committed(key),
        credit: ACCOUNTS.paid(key),
        amountFen,
        key,
        sequence,
        reference,
      },
    ],
  };
}

/** A decided claim: what was paid is owed. */
export function recoverClaim({ claim, amountFen }: Extract<Effect, { kind: 'claim.recover' }>): Worked {
  const key = textOf(claim);
  const accounts = { debit: ACCOUNTS.paid(key), credit: ACCOUNTS.receivable(key) };
  return { transfers: [{ kind: 'recover', ...accounts, amountFen, key, sequence: null, reference: null }] };
}

/** A repayment: what is owed comes back to the treasury. */
export function refundClaim({
  claim,
  amountFen,
  reference,
}: Extract<Effect, { kind: 'claim.refund' }>): Worked {
  const key = textOf(claim);
  const accounts = { debit: ACCOUNTS.receivable(key), credit: ACCOUNTS.treasury };
  return { transfers: [{ kind: 'refund', ...accounts, amountFen, key, sequence: null, reference }] };
}

function textOf(claim: WireClaim): string {
  return formatKey(keyOf(claim));
}
