import { APPLICATION_ID, INSTANT, list, NAME, nullable, object, TEXT } from '../../contract/parts.ts';

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
      type: TEXT,
      task: nullable(TEXT),
      text: NAME,
      at: INSTANT,
      isNew: { type: 'boolean' },
    }),
  ),
  /** The `before` of the next page; null on the last one. */
  next: nullable(PLACE),
});
