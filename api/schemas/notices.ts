import {
  AMOUNT_FEN,
  APPLICATION_ID,
  CREDIT_CODE,
  INSTANT,
  list,
  object,
  TEXT,
} from '../../contract/parts.ts';

const HASH = { type: 'string', pattern: '^[0-9a-f]{64}$', examples: ['0'.repeat(64)] } as const;

export const NOTICES = object({
  notices: list(
    object({
      application: APPLICATION_ID,
      /** The award's own clock, by which the notice closes. */
      now: INSTANT,
      enterprise: CREDIT_CODE,
      enterpriseName: TEXT,
      item: TEXT,
      recognition: TEXT,
      amountFen: AMOUNT_FEN,
      publishedAt: INSTANT,
      closesAt: INSTANT,
      contested: { type: 'boolean', examples: [false] },
      hash: HASH,
    }),
  ),
  hash: HASH,
});

/** The person who objects is notified that the objection stands, and nothing else of the award. */
export const OBJECTED = object({
  commandId: { type: 'string', examples: ['0123456789abcdef0123456789abcdef'] },
  application: APPLICATION_ID,
  outcome: { const: 'accepted', examples: ['accepted'] },
});
