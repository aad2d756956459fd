import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';
import type { OpenOrder } from '../../db/payment/payment-exports.ts';
import { comparisonForm } from '../../policy/engine/identity/comparison-form.ts';
import type { BankAccount } from './payment-file.ts';

/** Why finance looks at a payee before it is paid, in words. */
export const PAYEE_DOUBT_LABELS = {
  otherHolder: { zh: '户名与企业名称不一致', en: 'the account has another holder than the firm' },
  changedAfterApproval: { zh: '批准后账户有变更', en: 'the account was changed after the approval' },
} as const;
export const PAYEE_DOUBTS = [
  'otherHolder',
  'changedAfterApproval',
] as const satisfies readonly (keyof typeof PAYEE_DOUBT_LABELS)[];

/** An order that waits until finance has confirmed whom it pays; `account` is the digest that `payee.confirm` takes. */
export interface HeldOrder {
  readonly order: string;
  readonly enterprise: string;
  readonly name: string;
  readonly holder: string;
  readonly because: (typeof PAYEE_DOUBTS)[number];
  readonly account: string;
}

/** SHA-256 of the firm's name and its account in canonical JSON, in hexadecimal: a later change of either needs another look. */
export function payeeDigest(name: string, account: BankAccount): string {
  return createHash('sha256')
    .update(canonicalize({ name, account }) ?? '')
    .digest('hex');
}

/** Returns why an order must wait for finance to confirm its payee; null if it need not, and if no account is known. */
export function heldOrder(order: OpenOrder, account: BankAccount | undefined): HeldOrder | null {
  if (account === undefined) return null;
  const { application, sequence, enterprise, name, isAccountChanged, confirmedPayees } = order;
  const isOther = comparisonForm(account.holder) !== comparisonForm(name);
  const digest = payeeDigest(name, account);
  if ((!isOther && !isAccountChanged) || confirmedPayees.includes(digest)) return null;
  return {
    order: `${application}-${String(sequence)}`,
    enterprise,
    name,
    holder: account.holder,
    because: isOther ? 'otherHolder' : 'changedAfterApproval',
    account: digest,
  };
}
