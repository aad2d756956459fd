import { codeOf } from './codes.ts';
import {
  AMOUNT_FEN,
  APPLICATION_ID,
  INSTANT,
  list,
  NAME,
  nullable,
  object,
  TEXT,
} from '../../contract/parts.ts';

/** The id of a notification: its place in the journal. */
export const PLACE = {
  type: 'string',
  minLength: 1,
  maxLength: 150,
  examples: ['1042.3.A0123456789abcde'],
} as const;

export const NOTIFICATIONS = object({
  notifications: list(
    object({
      id: PLACE,
      application: APPLICATION_ID,
      type: codeOf('NOTIFIED'),
      task: nullable(codeOf('TASKS')),
      text: NAME,
      at: INSTANT,
      firm: TEXT,
      item: object({ code: codeOf('ITEMS'), zh: TEXT, en: TEXT }),
      /** The name of what is recognised, as it was entered. */
      thing: TEXT,
      happened: NAME,
      why: nullable(NAME),
      state: NAME,
      amount: object({ label: NAME, fen: nullable(AMOUNT_FEN) }),
      next: object({ words: NAME, due: nullable(INSTANT), isYours: { type: 'boolean' } }),
      /** What people call the system and the office that answers. */
      from: object({ system: NAME, office: NAME }),
      /** Of the page of the award, below the address of the portal. */
      path: TEXT,
      isNew: { type: 'boolean' },
    }),
  ),
  /** The `before` of the next page; null on the last one. */
  next: nullable(PLACE),
});
