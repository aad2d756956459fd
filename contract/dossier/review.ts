import {
  DECISIONS,
  MISSING_FROM,
  POLICY_STANDINGS,
  REMARK_SENDERS,
  REPLACEMENT_ANSWERS,
} from '../choices.ts';
import { AMOUNT_FEN, COUNT, INSTANT, nullable, TEXT } from '../parts.ts';
import { named } from './claim.ts';
import { DECIDED_BY, OBJECTION_STATES, OPINION_ANSWERS } from './choices.ts';
import { coded, each, field, maybe } from './definition.ts';
import { CASEWORK, DECIDERS, DISPUTE, EVERY_READER, OFFICERS, VERDICT } from './readers.ts';

const DECISION = {
  outcome: field({ enum: DECISIONS }, EVERY_READER),
  by: field({ enum: DECIDED_BY }, EVERY_READER),
  words: field(nullable(TEXT), EVERY_READER),
  amountFen: field(AMOUNT_FEN, EVERY_READER),
  at: field(INSTANT, EVERY_READER),
  officer: field(nullable(TEXT), DECIDERS),
} as const;

/** What departments, the rules and people said of the claim. The verdict of the rules and the decision of people are two. */
export const REVIEW_PART = {
  corrections: each({
    /** Null if the office asked. */
    unit: maybe(named(CASEWORK, null)),
    words: field(TEXT, CASEWORK),
    at: field(INSTANT, CASEWORK),
    correctedAt: field(nullable(INSTANT), CASEWORK),
  }),
  opinions: each({
    unit: maybe(named(CASEWORK, null)),
    answer: field({ enum: OPINION_ANSWERS }, CASEWORK),
    at: field(nullable(INSTANT), CASEWORK),
    /** It came after the silence was recorded, and moved nothing. */
    isLate: field({ type: 'boolean' }, CASEWORK),
    words: field(nullable(TEXT), OFFICERS),
    officer: field(nullable(TEXT), OFFICERS),
  }),
  proposal: maybe({
    outcome: field({ enum: DECISIONS }, DECIDERS),
    words: field(TEXT, DECIDERS),
    byReference: field(nullable(TEXT), DECIDERS),
    /** What is said of the replacement that the claim declares. */
    replacement: maybe({
      answer: field({ enum: REPLACEMENT_ANSWERS }, DECIDERS),
      words: field(TEXT, DECIDERS),
    }),
    at: field(INSTANT, DECIDERS),
    officer: field(TEXT, DECIDERS),
  }),
  verdict: maybe({
    outcome: field({ enum: DECISIONS }, VERDICT),
    code: field(coded('REASONS'), VERDICT),
    zh: field(TEXT, VERDICT),
    en: field(TEXT, VERDICT),
    amountFen: field(AMOUNT_FEN, VERDICT),
    missingFrom: field(nullable({ enum: MISSING_FROM }), VERDICT),
    policy: field(TEXT, VERDICT),
    policyStatus: field({ enum: POLICY_STANDINGS }, VERDICT),
  }),
  /** What stands; null while nothing is decided. */
  decision: maybe(DECISION),
  /** Every decision in its order: a review may turn one. */
  decisions: each(DECISION),
  reviewRequest: maybe({ words: field(TEXT, DISPUTE), at: field(INSTANT, DISPUTE) }),
  notice: maybe({
    publishedAt: field(INSTANT, EVERY_READER),
    closesAt: field(INSTANT, EVERY_READER),
    contested: field({ type: 'boolean' }, EVERY_READER),
    hash: field(TEXT, EVERY_READER),
  }),
  /** The firm reads the grounds and not the name. */
  objections: each({
    /** Of the notice, from 1: by it and `number` an objection is found. */
    notice: field(COUNT, DISPUTE),
    number: field(COUNT, DISPUTE),
    words: field(TEXT, DISPUTE),
    at: field(INSTANT, DISPUTE),
    state: field({ enum: OBJECTION_STATES }, DISPUTE),
    reply: field(nullable(TEXT), DISPUTE),
    repliedAt: field(nullable(INSTANT), DISPUTE),
    objector: field(TEXT, DECIDERS),
  }),
  /** What officers wrote to each other. */
  notes: each({
    number: field(COUNT, OFFICERS),
    words: field(TEXT, OFFICERS),
    at: field(INSTANT, OFFICERS),
    /** Null if the writer is of the office or the group. */
    unit: maybe(named(OFFICERS, null)),
    officer: field(TEXT, OFFICERS),
  }),
  /** What the applicant and the office wrote to each other. */
  remarks: each({
    number: field(COUNT, DISPUTE),
    sentBy: field({ enum: REMARK_SENDERS }, DISPUTE),
    words: field(TEXT, DISPUTE),
    at: field(INSTANT, DISPUTE),
    officer: field(TEXT, DECIDERS),
  }),
  /** Each person who has acted, with the one capacity that binds them. */
  people: each({ person: field(TEXT, DECIDERS), as: field(coded('CAPACITIES'), DECIDERS) }),
} as const;
