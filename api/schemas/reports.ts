import { codeOf } from './codes.ts';
import { PLACE_KINDS, TARGET_KINDS, TARGET_SOURCES, TARGET_UNITS } from '../../contract/choices.ts';
import {
  AMOUNT_FEN,
  COUNT,
  DATE,
  INSTANT,
  list,
  NAME,
  nullable,
  object,
  TEXT,
} from '../../contract/parts.ts';

const CLAUSE = object({
  anchor: TEXT,
  place: { type: 'integer', examples: [2] },
  from: COUNT,
  to: COUNT,
  quote: TEXT,
});
const YEAR = { type: 'integer', examples: [2026] } as const;

/** The tiles of Article 2: each says from what it is counted, or that it has no base. */
export const TARGETS = object({
  on: DATE,
  targets: list(
    object({
      target: codeOf('TARGETS'),
      name: NAME,
      kind: { enum: TARGET_KINDS },
      goal: { type: 'number', examples: [20] },
      unit: { enum: TARGET_UNITS },
      reached: nullable({ type: 'number', examples: [3] }),
      base: nullable(object({ on: DATE, value: nullable({ type: 'number', examples: [3] }), source: NAME })),
      source: { enum: TARGET_SOURCES },
      isCoveredByItem: { type: 'boolean' },
      clause: nullable(CLAUSE),
    }),
  ),
  /** Goals without a number. */
  narrative: list(CLAUSE),
});

/** The score board of Article 14, the highest recognitions first. */
export const STREETS = object({
  year: YEAR,
  streets: list(
    object({
      street: { type: 'string', examples: ['street-banshan'] },
      place: { enum: PLACE_KINDS },
      name: NAME,
      year: YEAR,
      kind: { const: 'increment' },
      base: DATE,
      source: { const: 'awards' },
      nation: COUNT,
      province: COUNT,
      city: COUNT,
      standards: COUNT,
      others: COUNT,
      enterprises: COUNT,
      netPaidFen: AMOUNT_FEN,
      clause: nullable(CLAUSE),
    }),
  ),
});

/** The position of the fund in each year. */
export const BUDGETS = object({
  budgets: list(
    object({
      fund: { type: 'string', examples: ['brand'] },
      year: YEAR,
      allottedFen: AMOUNT_FEN,
      givenFen: AMOUNT_FEN,
      leftFen: AMOUNT_FEN,
      queued: COUNT,
      queuedFen: AMOUNT_FEN,
    }),
  ),
});

const DAYS = { type: 'number', minimum: 0, examples: [4.5] } as const;
/** Stays that go on count as long as they have lasted; null where so many go on that it cannot be said. */
const LASTING = { ended: COUNT, open: COUNT, p50: nullable(DAYS), p90: nullable(DAYS) } as const;

/** How long awards wait for whom, and how long they stay in a state, in days. */
export const CLOCKS = object({
  since: DATE,
  at: INSTANT,
  parties: list(object({ party: codeOf('PARTIES'), days: DAYS, ...LASTING })),
  /** Each request of a department; of the days of all departments each is given its part. */
  departments: list(object({ unit: { type: 'string', examples: ['market'] }, days: DAYS, ...LASTING })),
  stages: list(
    object({
      item: codeOf('ITEMS'),
      state: codeOf('STATES'),
      name: NAME,
      ...LASTING,
    }),
  ),
});
