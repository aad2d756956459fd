import { isOnePayer } from '../../db/payment/kept-apart.ts';
import { findPaymentExport } from '../../db/payment/payment-exports.ts';
import { insertPaymentRelease } from '../../db/payment/payment-releases.ts';
import type { Person } from '../../db/person/find-person.ts';
import { findTouchedActs } from '../../db/person/touched-acts.ts';
import { dayIn } from '../day-in.ts';
import { PAYERS } from '../may.ts';
import { requirePermission } from '../permission.ts';
import { refuseOnRecord } from '../refuse-on-record.ts';
import { Refused } from '../refused.ts';
import type { PaymentDeps } from './account-deps.ts';
import { digestOf, rowsOf } from './payment-file.ts';
import { requireNoInterest } from './require-no-interest.ts';
import { requireNoOtherDuty } from './require-no-other-duty.ts';

/** A released file: its id, and the digest of the rows that the person saw. */
export interface PaymentRelease {
  readonly id: string;
  readonly digest: string;
}

/**
 * Releases a payment file for the bank: another person than the one who made it, and not two who pay in the place of one.
 * @param digest of the rows as the person saw them
 * @throws Refused `duty.missing`, `duty.alreadyHeld`, `interest.declared`, `interest.known`, `interest.unanswered`, `payment.exportUnknown`, `payment.ownExport`, `payment.accountChanged`, `payment.otherDigest` if the rows are not those of the file, `payment.releasedAlready`
 */
export async function releasePayments(
  { database, accounts }: Pick<PaymentDeps, 'database' | 'accounts'>,
  person: Person,
  { id, digest }: PaymentRelease,
): Promise<PaymentRelease> {
  const attempt = { person: person.id, application: null, type: 'payment.release' };
  await requirePermission(database, person, PAYERS, attempt);
  const file = await findPaymentExport(database, id);
  if (file === null) throw new Refused('payment.exportUnknown');
  if (file.person === person.id || (await isOnePayer(database, [file.person, person.id], dayIn(new Date()))))
    await refuseOnRecord(database, attempt, new Refused('payment.ownExport'));
  await requireNoInterest(database, attempt, person, file.orders);
  await requireNoOtherDuty(database, attempt, person, file.orders);
  const acts = await findTouchedActs(database, {
    applications: file.orders.map(({ application }) => application),
  });
  if (acts.length > 0) throw new Refused('interest.unanswered', { acts });
  const rows = rowsOf(file.orders, await accounts(file.orders.map(({ enterprise }) => enterprise)));
  if (digestOf(rows) !== file.digest) throw new Refused('payment.accountChanged', { digest: file.digest });
  if (digest !== file.digest) throw new Refused('payment.otherDigest');
  if (!(await insertPaymentRelease(database, file, person.id))) throw new Refused('payment.releasedAlready');
  return { id, digest };
}
