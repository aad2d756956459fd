import { fieldError } from '../../contract/field-errors.ts';
import { keepChannels } from '../../db/notification/channels.ts';
import { findMailStatus } from '../../db/notification/mail-status.ts';
import { enterAddress } from '../address/enter-address.ts';
import type { Ports } from '../ports.ts';
import { Refused } from '../refused.ts';
import { readChannels } from './read-channels.ts';
import { transact } from '../../db/transaction.ts';

/** What a person chooses; another address gets a code to be confirmed by, null forgets it. */
export interface Choice {
  readonly language: 'zh' | 'en';
  readonly email: boolean;
  /** One mail a day instead of one a step; as it was, if it is left out. */
  readonly digest?: boolean;
  readonly address: string | null;
}

/**
 * Chooses the language, and whether to be notified by e-mail; returns the channels as they are then.
 * @throws Refused `request.invalid` for e-mail without an address, `channel.unavailable`, `address.tooManyLetters`
 */
export async function chooseChannels(
  deps: Pick<Ports, 'database' | 'vault'>,
  person: string,
  { language, email, address, digest }: Choice,
) {
  const { database, vault } = deps;
  if (email && address === null)
    throw new Refused('request.invalid', { errors: [fieldError('/address', 'noAddress')] });
  if (email && !(await findMailStatus(database))) throw new Refused('channel.unavailable');
  await transact(database, async (sql) => {
    await keepChannels({ sql }, person, { language, email, ...(digest === undefined ? {} : { digest }) });
    await enterAddress({ sql }, vault, person, address);
  });
  return readChannels(deps, person);
}
