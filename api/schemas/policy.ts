import {
  CHANGED_BY,
  DECISIONS,
  DEMAND_METHODS,
  OPERATING_UNITS,
  PARAMETER_UNITS,
  POLICY_STANDINGS,
  UNNUMBERED_PASSAGES,
} from '../../contract/choices.ts';
import {
  AMOUNT_FEN,
  APPLICATION_ID,
  COUNT,
  INSTANT,
  DATE,
  list,
  NAME,
  nullable,
  object,
  TEXT,
} from '../../contract/parts.ts';
import { codeOf } from './codes.ts';
import { MISSING, PROOF_IN_WORDS, QUESTION_IN_WORDS } from './missing.ts';

/** The query of what holds on a day. */
export const ON_DAY = {
  type: 'object',
  additionalProperties: false,
  properties: { on: { ...DATE, description: 'The day; today where it is left out.' } },
} as const;

const WORD = { type: 'string', examples: ['C1'] } as const;
const PLACE = { anyOf: [{ type: 'integer', examples: [13] }, { enum: UNNUMBERED_PASSAGES }] } as const;
const RANGE = { from: COUNT, to: COUNT } as const;

/** Quoted words of the text: where they stand, and their characters `from` up to, not including, `to`. */
const PASSAGE = object({ anchor: WORD, place: PLACE, ...RANGE, quote: TEXT });
const POLICY_STATUS = object({
  version: { type: 'string', examples: ['gongshu-brand-2018'] },
  kind: { enum: POLICY_STANDINGS },
  effectiveFrom: nullable(DATE),
  documentNumber: nullable(TEXT),
});

export const POLICY = object({
  status: POLICY_STATUS,
  title: NAME,
  textSha256: nullable({ type: 'string', examples: ['0'.repeat(64)] }),
  text: TEXT,
  articles: list(object({ article: COUNT, ...RANGE })),
  passages: list(PASSAGE),
  operatingRules: list(
    object({
      name: { type: 'string', examples: ['payment.due'] },
      label: NAME,
      value: { anyOf: [{ type: 'number', examples: [15] }, NAME, { type: 'null' }] },
      unit: { enum: OPERATING_UNITS },
      source: NAME,
      seen: NAME,
      lastCheckedOn: DATE,
    }),
  ),
});

export const ARTICLE = object({
  article: COUNT,
  ...RANGE,
  text: TEXT,
  sentences: list(object({ ...RANGE, text: TEXT })),
  passages: list(PASSAGE),
});

export const ITEMS = object({
  on: DATE,
  items: list(
    object({
      code: codeOf('ITEMS'),
      name: NAME,
      who: list(codeOf('BENEFICIARY_KINDS')),
      recognition: codeOf('RECOGNITION_KINDS'),
      family: codeOf('FAMILIES'),
      level: COUNT,
      amountFen: nullable(AMOUNT_FEN),
      clause: PASSAGE,
      proofs: list(PROOF_IN_WORDS),
      questions: list(QUESTION_IN_WORDS),
      demands: list(codeOf('DEMANDS')),
      lastCheckedOn: DATE,
    }),
  ),
});

export const RULINGS = object({
  on: DATE,
  rulings: list(
    object({
      id: { type: 'string', examples: ['A13'] },
      question: NAME,
      clause: PASSAGE,
      value: { type: 'string', examples: ['strict'] },
      answer: NAME,
      alternatives: list(object({ value: TEXT, meaning: NAME })),
      from: DATE,
      reason: NAME,
      author: NAME,
      by: list(TEXT),
    }),
  ),
});

const CONDITION = object({
  rule: codeOf('RULES'),
  name: NAME,
  /** Null: could not be judged, since something before it does not hold. */
  holds: nullable({ type: 'boolean' }),
  code: nullable(codeOf('REASONS')),
  reason: nullable(NAME),
  clause: nullable(PASSAGE),
  facts: { type: 'object', additionalProperties: true },
  stated: list(NAME),
  rulings: list(object({ id: WORD, value: TEXT, question: NAME, answer: NAME })),
  numbers: list(
    object({
      name: codeOf('NUMBERS'),
      label: NAME,
      value: { anyOf: [{ type: 'number', examples: [50_000] }, { type: 'string' }, { type: 'null' }] },
      unit: { enum: PARAMETER_UNITS },
      from: DATE,
      clause: nullable(PASSAGE),
    }),
  ),
});

const TREE = {
  outcome: { enum: DECISIONS },
  code: codeOf('REASONS'),
  reason: NAME,
  amountFen: AMOUNT_FEN,
  policy: POLICY_STATUS,
  watch: nullable(object({ from: DATE, until: { type: 'string', examples: ['2031-01-15T16:00:00.000Z'] } })),
  item: object({ code: codeOf('ITEMS'), name: NAME }),
  sum: object({
    entitledFen: nullable(AMOUNT_FEN),
    countedFen: AMOUNT_FEN,
    /** What the firm can still get in the year; null if there is no cap. */
    roomFen: nullable(AMOUNT_FEN),
    dueFen: AMOUNT_FEN,
  }),
  conditions: list(CONDITION),
  flip: nullable(
    list(object({ path: TEXT, to: { examples: [true] }, by: { enum: CHANGED_BY }, text: NAME })),
  ),
  notes: list(NAME),
} as const;

/** Why a verdict is as it is. */
export const EXPLANATION = object({ application: APPLICATION_ID, now: INSTANT, step: COUNT, ...TREE });

/** What a proposal to claim back would come to. */
export const CLAIM_PREVIEW = object({
  application: APPLICATION_ID,
  now: INSTANT,
  amountFen: AMOUNT_FEN,
  paidFen: AMOUNT_FEN,
  method: { enum: DEMAND_METHODS },
  /** Whole months of the watch that were left on the day of the move, and all of its months. */
  unexpiredMonths: COUNT,
  ofMonths: COUNT,
  clauses: list(PASSAGE),
});

export const CALCULATION = object({
  on: DATE,
  policy: POLICY_STATUS,
  totalFen: AMOUNT_FEN,
  notes: list(NAME),
  results: list(
    object({
      amountFen: AMOUNT_FEN,
      explanation: nullable(object(TREE)),
      problem: nullable(object({ code: codeOf('CLAIM_PROBLEMS'), at: TEXT, zh: TEXT, en: TEXT })),
      missing: MISSING,
    }),
  ),
});
