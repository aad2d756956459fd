import type { Queryable } from '../../db/connect.ts';
import { findCodeLetters, insertCodeLetter } from '../../db/notification/addresses.ts';
import { findMailStatus } from '../../db/notification/mail-status.ts';
import { Refused } from '../refused.ts';
import { DAY_MS, secondsUntilNextLetter } from './address-rules.ts';

/**
 * Has a letter with a code sent to the address that waits to be confirmed.
 * @throws Refused `channel.unavailable`, `address.tooManyLetters`
 */
export async function askForCode(tx: Queryable, person: string): Promise<void> {
  if (!(await findMailStatus(tx))) throw new Refused('channel.unavailable');
  const now = Date.now();
  const asked = await findCodeLetters(tx, person, new Date(now - DAY_MS));
  const retryAfterSeconds = secondsUntilNextLetter(asked, now);
  if (retryAfterSeconds > 0) throw new Refused('address.tooManyLetters', { retryAfterSeconds });
  await insertCodeLetter(tx, person);
}
