import { findConfirmation } from '../../db/notification/addresses.ts';
import { findChannels } from '../../db/notification/channels.ts';
import { findMailStatus } from '../../db/notification/mail-status.ts';
import type { NotificationState } from '../../db/notification/outbox.ts';
import { findSecrets } from '../../db/vault/secrets.ts';
import { MOST_TRIES } from '../address/address-rules.ts';
import type { Ports } from '../ports.ts';

/** Returns how a person wants to be notified outside the portal. Addresses lie in the vault. */
export async function readChannels({ database, vault }: Pick<Ports, 'database' | 'vault'>, person: string) {
  const holder = `person:${person}` as const;
  const [{ language, email, digest, webhook }, secrets, confirmation, emailIsSent] = await Promise.all([
    findChannels(database, person),
    findSecrets(database, vault, [holder]),
    findConfirmation(database, person),
    findMailStatus(database),
  ]);
  const { email: entered = null, confirmedEmail = null, webhook: subscriber } = secrets.get(holder) ?? {};
  return {
    language,
    email,
    digest,
    address: entered ?? confirmedEmail,
    addressIsConfirmed: entered === null && confirmedEmail !== null,
    confirmedAddress: confirmedEmail,
    confirmation: confirmation && {
      letter: letterIn(confirmation.letter),
      until: confirmation.until,
      triesLeft: Math.max(MOST_TRIES - confirmation.tries, 0),
    },
    emailIsSent,
    webhook: webhook && subscriber !== undefined ? (JSON.parse(subscriber) as { url: string }).url : null,
  };
}

function letterIn(state: NotificationState): 'underWay' | 'sent' | 'notDelivered' {
  switch (state) {
    case 'waiting':
    case 'handedOver':
      return 'underWay';
    case 'sent':
      return 'sent';
    case 'dropped':
    case 'dead':
      return 'notDelivered';
    default:
      throw new Error(`no state ${String(state satisfies never)}`);
  }
}
