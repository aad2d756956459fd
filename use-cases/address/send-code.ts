import { lockAddresses } from '../../db/notification/addresses.ts';
import { findSecrets, keepSecrets } from '../../db/vault/secrets.ts';
import { readChannels } from '../notification/read-channels.ts';
import type { Ports } from '../ports.ts';
import { Refused } from '../refused.ts';
import { askForCode } from './ask-for-code.ts';
import { transact } from '../../db/transaction.ts';

/**
 * Has another letter with a code sent to the address that waits; earlier codes are void. Returns the channels.
 * @throws Refused `address.nothingToConfirm`, `channel.unavailable`, `address.tooManyLetters`
 */
export async function sendCode(deps: Pick<Ports, 'database' | 'vault'>, person: string) {
  const { database, vault } = deps;
  const holder = `person:${person}` as const;
  await transact(database, async (sql) => {
    const tx = { sql };
    await lockAddresses(tx, person);
    if ((await findSecrets(tx, vault, [holder])).get(holder)?.email === undefined)
      throw new Refused('address.nothingToConfirm');
    await keepSecrets(tx, vault, holder, { emailCode: null });
    await askForCode(tx, person);
  });
  return readChannels(deps, person);
}
