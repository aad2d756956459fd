import { LANGUAGES, LETTERS } from '../../contract/choices.ts';
import { findConfirmation } from '../../db/notification/addresses.ts';
import { findChannels } from '../../db/notification/channels.ts';
import { findMailStanding } from '../../db/notification/mail-standing.ts';
import type { MessageState } from '../../db/notification/messages.ts';
import { findSecrets } from '../../db/vault/secrets.ts';
import { MOST_TRIES } from './address-rules.ts';
import type { Deps } from '../deps.ts';
import { COUNT, INSTANT, nullable, object } from '../schemas/parts.ts';

export const LANGUAGE = { enum: LANGUAGES } as const;
export const ADDRESS = {
  type: 'string',
  maxLength: 254,
  pattern: '^[A-Za-z0-9.!#$%&*+/=?^_{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$',
  examples: ['sample@example.com'],
} as const;
export const URL_TEXT = {
  type: 'string',
  maxLength: 500,
  pattern: '^https?://[^\\s]+$',
  examples: ['https://example.com/gongshu'],
} as const;
export const BOOLEAN = { type: 'boolean' } as const;

/** How somebody is told of things, as they read it. */
export const CHANNELS = object({
  language: LANGUAGE,
  /** Whether they want to be told by e-mail; they are once an address is confirmed. */
  email: BOOLEAN,
  /** The address that they entered last. */
  address: nullable(ADDRESS),
  addressIsConfirmed: BOOLEAN,
  /** Where letters go: until another address is confirmed, the one before it. */
  confirmedAddress: nullable(ADDRESS),
  /** How the letter with the code stands, until when the code holds, and how often a wrong one may still be tried. */
  confirmation: nullable(
    object({
      letter: { enum: LETTERS },
      until: nullable(INSTANT),
      triesLeft: COUNT,
    }),
  ),
  /** Whether mail is sent from here at all. */
  emailIsSent: BOOLEAN,
  webhook: nullable(URL_TEXT),
});

export async function channelsOf({ database, vault }: Deps, person: string) {
  const holder = `person:${person}` as const;
  const [{ language, email, webhook }, secrets, confirmation, emailIsSent] = await Promise.all([
    findChannels(database, person),
    findSecrets(database, vault, [holder]),
    findConfirmation(database, person),
    findMailStanding(database),
  ]);
  const { email: entered = null, confirmedEmail = null, webhook: subscriber } = secrets.get(holder) ?? {};
  return {
    language,
    email,
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

function letterIn(state: MessageState): 'underWay' | 'sent' | 'notDelivered' {
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
