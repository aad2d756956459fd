import { addressProblem } from '../../contract/address-problems.ts';
import type { Queryable } from '../../db/connect.ts';
import { isAddressCode } from '../../db/notification/address-code.ts';
import {
  countTry,
  endConfirmation,
  findConfirmation,
  insertFarewell,
  lockAddresses,
} from '../../db/notification/addresses.ts';
import { findSecrets, keepSecrets } from '../../db/vault/secrets.ts';
import type { Vault } from '../../db/vault/vault.ts';
import { readChannels } from '../notification/read-channels.ts';
import type { Ports } from '../ports.ts';
import { refuseOnRecord } from '../refuse-on-record.ts';
import { Refused } from '../refused.ts';
import { MOST_TRIES, voidBecause } from './address-rules.ts';
import { transact } from '../../db/transaction.ts';

/**
 * Confirms the address that waits by the code that was sent there; letters go there from now on. Returns the channels.
 * @throws Refused `address.nothingToConfirm`, `address.codeVoid`, `address.codeWrong`; the attempt is recorded
 */
export async function confirmAddress(deps: Pick<Ports, 'database' | 'vault'>, person: string, code: string) {
  const { database, vault } = deps;
  // Returned rather than thrown: the transaction that counts the try must commit.
  const refused = await transact(database, (sql) => confirm({ sql }, vault, person, code));
  if (refused === null) return readChannels(deps, person);
  return refuseOnRecord(database, { person, application: null, type: 'address.confirm' }, refused);
}

/** The address before it is notified. Returns why not, with the try counted; null once it is confirmed. */
async function confirm(tx: Queryable, vault: Vault, person: string, code: string): Promise<Refused | null> {
  const holder = `person:${person}` as const;
  await lockAddresses(tx, person);
  const confirmation = await findConfirmation(tx, person);
  const { email, confirmedEmail, emailCode } = (await findSecrets(tx, vault, [holder])).get(holder) ?? {};
  if (email === undefined || confirmation === null) return new Refused('address.nothingToConfirm');
  const reason = voidBecause(confirmation, Date.now());
  if (reason !== null || emailCode === undefined)
    return new Refused('address.codeVoid', { reason: addressProblem(reason ?? 'notSent') });
  if (!isAddressCode(emailCode, email, code)) {
    await countTry(tx, person);
    return new Refused('address.codeWrong', { triesLeft: MOST_TRIES - confirmation.tries - 1 });
  }
  await keepSecrets(tx, vault, holder, { confirmedEmail: email, email: null, emailCode: null });
  await endConfirmation(tx, person);
  if (confirmedEmail !== undefined) await insertFarewell(tx, vault, person, confirmedEmail);
  return null;
}
