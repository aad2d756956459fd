import type { Queryable } from '../../db/connect.ts';
import { endConfirmation, insertFarewell, lockAddresses } from '../../db/notification/addresses.ts';
import { findSecrets, keepSecrets } from '../../db/vault/secrets.ts';
import type { Vault } from '../../db/vault/vault.ts';
import { askForCode } from './ask-for-code.ts';

/**
 * Takes the address that a person enters, or null to forget what there is. Another one than before has a letter sent; until
 * its code is typed, letters go where they went.
 * @throws Refused `channel.unavailable`, `address.tooManyLetters` if a letter is needed
 */
export async function enterAddress(
  tx: Queryable,
  vault: Vault,
  person: string,
  address: string | null,
): Promise<void> {
  const holder = `person:${person}` as const;
  await lockAddresses(tx, person);
  const { email, confirmedEmail } = (await findSecrets(tx, vault, [holder])).get(holder) ?? {};
  if (address !== null && address === email) return;
  if (address === null || address === confirmedEmail) {
    await keepSecrets(tx, vault, holder, { email: null, emailCode: null });
    await endConfirmation(tx, person);
    if (address !== null || confirmedEmail === undefined) return;
    await keepSecrets(tx, vault, holder, { confirmedEmail: null });
    await insertFarewell(tx, vault, person, confirmedEmail);
    return;
  }
  await keepSecrets(tx, vault, holder, { email: address, emailCode: null });
  await askForCode(tx, person);
}
