import { addressProblem } from '../../contract/address-problems.ts';
import { randomBytes } from 'node:crypto';
import { keepChannels } from '../../db/notification/channels.ts';
import { keepSecrets } from '../../db/vault/secrets.ts';
import type { Ports } from '../ports.ts';
import { Refused } from '../refused.ts';
import { transact } from '../../db/transaction.ts';

/**
 * Has a program notified; returns the secret that signs what it gets, which is shown this once.
 * @throws Refused `webhook.notAllowed`
 */
export async function subscribeProgram(
  { database, vault, outbox }: Pick<Ports, 'database' | 'vault' | 'outbox'>,
  person: string,
  url: string,
): Promise<{ readonly url: string; readonly secret: string }> {
  const wrong = URL.canParse(url) ? outbox.wrongAddress(url) : 'noAddress';
  if (wrong !== null) throw new Refused('webhook.notAllowed', { reason: addressProblem(wrong) });
  const secret = `whsec_${randomBytes(32).toString('base64url')}`;
  await transact(database, async (sql) => {
    await keepSecrets({ sql }, vault, `person:${person}`, { webhook: JSON.stringify({ url, secret }) });
    await keepChannels({ sql }, person, { webhook: true });
  });
  return { url, secret };
}

/** Notifies no program any more; its secret is forgotten. */
export async function unsubscribeProgram(
  { database, vault }: Pick<Ports, 'database' | 'vault'>,
  person: string,
): Promise<void> {
  await transact(database, async (sql) => {
    await keepSecrets({ sql }, vault, `person:${person}`, { webhook: null });
    await keepChannels({ sql }, person, { webhook: false });
  });
}
