import { SIMILAR_BY, SIMILAR_STANDINGS } from '../choices.ts';
import { CREDIT_CODE, DATE, INSTANT, nullable, TEXT } from '../parts.ts';
import { named } from './claim.ts';
import { RECOGNITION_SOURCES } from './choices.ts';
import { each, field, part } from './definition.ts';
import { DECIDERS, PAYERS } from './readers.ts';

/** What is known of the recognition beside the claim: what may be the same one, and who said what of it. */
export const SIMILAR_PART = {
  /** Awards that are near. The proposal answers each that no other proposal has answered. */
  similar: each({
    award: field(TEXT, PAYERS),
    firm: part({ code: field(CREDIT_CODE, PAYERS), name: field(nullable(TEXT), PAYERS) }),
    item: part(named(PAYERS, 'ITEMS')),
    /** The name or number as it was entered. */
    shownName: field(TEXT, PAYERS),
    certificate: field(TEXT, PAYERS),
    issuer: field(nullable(TEXT), PAYERS),
    recognisedOn: field(nullable(DATE), PAYERS),
    by: field({ enum: SIMILAR_BY }, PAYERS),
    why: part(named(PAYERS, 'SIMILARITIES')),
    answer: field({ enum: SIMILAR_STANDINGS }, PAYERS),
    words: field(nullable(TEXT), PAYERS),
    /** The award whose proposal answered; null if none did. */
    answeredBy: field(nullable(TEXT), PAYERS),
  }),
  /** Every entry of the recognition, oldest first: a later one corrects the one before. */
  recognitions: each({
    source: field({ enum: RECOGNITION_SOURCES }, PAYERS),
    /** The holder, as it was known then. */
    enterprise: field(CREDIT_CODE, PAYERS),
    shownName: field(TEXT, PAYERS),
    certificate: field(TEXT, PAYERS),
    issuer: field(nullable(TEXT), PAYERS),
    recognisedOn: field(nullable(DATE), PAYERS),
    at: field(INSTANT, PAYERS),
    words: field(nullable(TEXT), PAYERS),
    enteredBy: field(nullable(TEXT), DECIDERS),
  }),
} as const;
