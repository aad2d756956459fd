import { ANSWERS } from '../../contract/choices.ts';
import {
  AMOUNT_FEN,
  APPLICATION_ID,
  COUNT,
  CREDIT_CODE,
  DATE,
  INSTANT,
  list,
  NAME,
  nullable,
  object,
  TEXT,
} from '../../contract/parts.ts';
import { ENTERPRISE_ENDS } from '../../contract/choices.ts';
import { SIGNAL_TYPES } from '../../contract/signals/catalogue.ts';
import { SHA256 } from '../../contract/signals/schema.ts';
import { IS_MORE, TOTAL } from './lists.ts';

const ORDER_ID = { type: 'string', examples: ['A0123456789abcde-1'] } as const;
/** Of a page: the key of the one after it, and how much the whole list has. */
const REST = { next: nullable(TEXT), ...TOTAL } as const;
const AWARD = { application: APPLICATION_ID, enterprise: CREDIT_CODE, firm: TEXT } as const;

/** What registers report of a firm that has ended; nothing is paid until the office has decided to go on with its award. */
export const END_OF_PAYEE = {
  kind: { enum: ENTERPRISE_ENDS },
  effectiveOn: DATE,
  isDecided: { type: 'boolean' },
} as const;

export const WAITING_ORDERS = object({
  orders: list(
    object({
      ...{ id: ORDER_ID, ...AWARD, amountFen: AMOUNT_FEN, export: nullable(TEXT) },
      ended: nullable(object(END_OF_PAYEE)),
    }),
  ),
  ...REST,
});

export const PAYMENT_FILES = object({
  exports: list(
    object({
      id: TEXT,
      at: INSTANT,
      person: TEXT,
      digest: SHA256,
      /** Another person of finance releases it before the bank gets it. */
      needsRelease: { type: 'boolean' },
      orders: COUNT,
      amountFen: AMOUNT_FEN,
    }),
  ),
  ...REST,
});

export const REPAYMENTS = object({
  repayments: list(
    object({ id: TEXT, ...AWARD, reference: nullable(TEXT), amountFen: AMOUNT_FEN, at: INSTANT }),
  ),
  ...REST,
});

/** What the bank has answered, line by line, the newest first. */
export const RECEIPTS_TAKEN = object({
  receipts: list(
    object({
      /** SHA-256 of the file of the bank. */
      file: SHA256,
      line: COUNT,
      at: INSTANT,
      person: TEXT,
      application: nullable(APPLICATION_ID),
      firm: nullable(TEXT),
      outcome: { enum: ANSWERS },
      /** What was recorded; null if the line was refused. */
      type: nullable({ enum: SIGNAL_TYPES }),
      what: nullable(NAME),
      code: nullable(TEXT),
      reason: nullable(NAME),
      amountFen: nullable(AMOUNT_FEN),
    }),
  ),
  next: nullable(TEXT),
  count: COUNT,
  isMore: IS_MORE,
  refused: COUNT,
  paidFen: nullable(AMOUNT_FEN),
  returnedFen: nullable(AMOUNT_FEN),
});
