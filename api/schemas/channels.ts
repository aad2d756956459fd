import { LANGUAGES, LETTERS } from '../../contract/choices.ts';
import { COUNT, INSTANT, nullable, object } from '../../contract/parts.ts';

export const LANGUAGE = { enum: LANGUAGES } as const;
const ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
/** A mailbox as RFC 5321 has it (4.1.2), without quoted names and literal addresses, which no provider gives out. */
export const ADDRESS = {
  type: 'string',
  maxLength: 254,
  pattern: `^(?=.{1,64}@)${ATOM}(?:\\.${ATOM})*@${LABEL}(?:\\.${LABEL})+$`,
  examples: ['sample@example.com'],
} as const;
export const URL_TEXT = {
  type: 'string',
  maxLength: 500,
  pattern: '^https?://[^\\s]+$',
  examples: ['https://example.com/gongshu'],
} as const;
export const BOOLEAN = { type: 'boolean' } as const;

/** How a person is notified, as they read it. */
export const CHANNELS = object({
  language: LANGUAGE,
  /** Whether they want to be notified by e-mail; they are once an address is confirmed. */
  email: BOOLEAN,
  /** One mail a day, at eight in the morning, instead of one a step. */
  digest: BOOLEAN,
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
