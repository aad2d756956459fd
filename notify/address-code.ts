import { addressCodeDigest, drawAddressCode } from '../db/notification/address-code.ts';
import type { Database } from '../db/connect.ts';
import { keepCodeUntil, lockAddresses } from '../db/notification/addresses.ts';
import { findSecrets, keepSecrets } from '../db/vault/secrets.ts';
import type { Vault } from '../db/vault/vault.ts';
import { transact } from '../db/transaction.ts';

/** How long a code holds from the sending of its letter on. */
export const CODE_MS = 3_600_000;

/** A code that is notified to nobody but the owner of an address. */
export interface AddressCode {
  readonly address: string;
  readonly code: string;
  /** It holds before this instant. */
  readonly until: Date;
}

/**
 * Draws the code of a letter when it is sent, so that none lies anywhere but in the letter: what is kept is its
 * digest. If a letter is sent again its earlier code is void.
 * @returns null if another letter was asked for since, or no address waits to be confirmed
 */
export async function drawCodeFor(
  { database, vault }: { readonly database: Database; readonly vault: Vault },
  letter: { readonly id: number; readonly person: string },
  now: number,
): Promise<AddressCode | null> {
  const holder = `person:${letter.person}` as const;
  const [code, until] = [drawAddressCode(), new Date(now + CODE_MS)];
  return transact(database, async (sql) => {
    await lockAddresses({ sql }, letter.person);
    const address = (await findSecrets({ sql }, vault, [holder])).get(holder)?.email;
    if (address === undefined || !(await keepCodeUntil({ sql }, letter, until))) return null;
    await keepSecrets({ sql }, vault, holder, { emailCode: addressCodeDigest(address, code) });
    return { address, code, until };
  });
}
