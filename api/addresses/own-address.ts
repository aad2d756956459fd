import { isAddressCode } from '../../db/notification/address-code.ts';
import type { Queryable } from '../../db/connect.ts';
import {
  countTry,
  endConfirmation,
  findCodeLetters,
  findConfirmation,
  insertCodeLetter,
  insertFarewell,
  lockAddresses,
} from '../../db/notification/addresses.ts';
import { findMailStanding } from '../../db/notification/mail-standing.ts';
import { findSecrets, keepSecrets } from '../../db/vault/secrets.ts';
import type { Vault } from '../../db/vault/vault.ts';
import { DAY_MS, MOST_TRIES, secondsUntilNextLetter, voidBecause } from './address-rules.ts';
import { Refused } from '../../use-cases/refused.ts';

/**
 * Takes the address that somebody enters, or null to forget what there is. Another one than before has a letter sent; until
 * its code is typed, letters go where they went.
 * @throws Refused where a letter is needed and none can be sent now
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

/**
 * Has the letter with the code for the address that waits sent again.
 * @throws Refused where no address waits, or no letter can be sent now
 */
export async function sendCodeAgain(tx: Queryable, vault: Vault, person: string): Promise<void> {
  const holder = `person:${person}` as const;
  await lockAddresses(tx, person);
  if ((await findSecrets(tx, vault, [holder])).get(holder)?.email === undefined)
    throw new Refused('address.nothingToConfirm');
  await keepSecrets(tx, vault, holder, { emailCode: null });
  await askForCode(tx, person);
}

async function askForCode(tx: Queryable, person: string): Promise<void> {
  if (!(await findMailStanding(tx))) throw new Refused('channel.unavailable');
  const now = Date.now();
  const asked = await findCodeLetters(tx, person, new Date(now - DAY_MS));
  const retryAfterSeconds = secondsUntilNextLetter(asked, now);
  if (retryAfterSeconds > 0) throw new Refused('address.tooManyLetters', { retryAfterSeconds });
  await insertCodeLetter(tx, person);
}

/**
 * Confirms the address that waits, if the code is the one that was sent there. The one before it is told.
 * @returns why not, with the try counted; null once it is confirmed
 */
export async function confirmAddress(
  tx: Queryable,
  vault: Vault,
  person: string,
  code: string,
): Promise<Refused | null> {
  const holder = `person:${person}` as const;
  await lockAddresses(tx, person);
  const confirmation = await findConfirmation(tx, person);
  const { email, confirmedEmail, emailCode } = (await findSecrets(tx, vault, [holder])).get(holder) ?? {};
  if (email === undefined || confirmation === null) return new Refused('address.nothingToConfirm');
  const reason = voidBecause(confirmation, Date.now());
  if (reason !== null || emailCode === undefined)
    return new Refused('address.codeVoid', { reason: reason ?? 'notSent' });
  if (!isAddressCode(emailCode, email, code)) {
    await countTry(tx, person);
    return new Refused('address.codeWrong', { triesLeft: MOST_TRIES - confirmation.tries - 1 });
  }
  await keepSecrets(tx, vault, holder, { confirmedEmail: email, email: null, emailCode: null });
  await endConfirmation(tx, person);
  if (confirmedEmail !== undefined) await insertFarewell(tx, vault, person, confirmedEmail);
  return null;
}
