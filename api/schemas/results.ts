import { codeOf } from './codes.ts';
import { RESULT_OUTCOMES } from '../../contract/choices.ts';
import {
  AMOUNT_FEN,
  APPLICATION_ID,
  COUNT,
  DATE,
  INSTANT,
  list,
  nullable,
  object,
  TEXT,
} from '../../contract/parts.ts';

const ITEM = object({ code: codeOf('ITEMS'), zh: TEXT, en: TEXT });
const NAMED = object({ code: { type: 'string', examples: ['C1'] }, zh: TEXT, en: TEXT });
const DAYS = nullable({ type: 'number', minimum: 0, examples: [3.5] });

const USUAL = { ended: COUNT, p50: DAYS, p90: DAYS } as const;

/** How long awards usually stay; nothing is published of fewer than `fewest` stays. */
export const USUAL_TIMES = object({
  since: DATE,
  at: INSTANT,
  fewest: COUNT,
  /** Of all items together. */
  stations: list(object({ station: NAMED, ...USUAL })),
  times: list(object({ item: ITEM, station: NAMED, ...USUAL })),
});

/** What was paid to whom for what. Amounts in fen. */
export const RESULTS = object({
  results: list(
    object({
      application: APPLICATION_ID,
      firm: TEXT,
      item: ITEM,
      thing: TEXT,
      amountFen: AMOUNT_FEN,
      street: nullable(NAMED),
      day: DATE,
      outcome: { enum: RESULT_OUTCOMES },
    }),
  ),
  /** The `cursor` of the next page; null on the last one. */
  next: nullable(TEXT),
});
