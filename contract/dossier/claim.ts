import { BENEFICIARY_KINDS, SCANS } from '../choices.ts';
import { COUNT, CREDIT_CODE, DATE, INSTANT, NAME, nullable, TEXT } from '../parts.ts';
import { coded, each, field, maybe, part } from './definition.ts';
import { CASEWORK, DECIDERS, EVERY_READER, type Sight } from './readers.ts';

const UNIT = { type: 'string', examples: ['market'] } as const;
const SHA256 = { type: 'string', examples: ['0'.repeat(64)] } as const;
/** An answer of the form: a text, a number or yes and no. */
const VALUE = { type: ['string', 'integer', 'boolean', 'null'], examples: ['HZ-2026-001'] } as const;

/** A document, and what it shall prove. */
const PROVING = { sha256: field(SHA256, CASEWORK), proof: field(coded('PROOFS'), CASEWORK) } as const;

/** Returns the members of a code with what people call it: one of a list of the catalogue, or of a unit. */
export const named = (sight: Sight, list: string | null) => ({
  code: field(list === null ? UNIT : coded(list), sight),
  zh: field(TEXT, sight),
  en: field(TEXT, sight),
});

/** What is claimed, by whom, on what, and what proves it. */
export const CLAIM_PART = {
  firm: part({
    code: field(CREDIT_CODE, EVERY_READER),
    name: field(TEXT, EVERY_READER),
    beneficiary: field({ enum: BENEFICIARY_KINDS }, EVERY_READER),
  }),
  item: part(named(EVERY_READER, 'ITEMS')),
  /** The item that a newly introduced firm (N1) claims. */
  standsFor: maybe(named(EVERY_READER, 'ITEMS')),
  recognition: part({
    kind: field(coded('RECOGNITION_KINDS'), EVERY_READER),
    /** The name as it was entered, never the form in which names are compared. */
    shownName: field(TEXT, EVERY_READER),
    recognisedOn: field(DATE, EVERY_READER),
    certificate: field(TEXT, EVERY_READER),
    /** Who issued the certificate; null if nobody said. */
    issuer: field(nullable(TEXT), EVERY_READER),
  }),
  answers: each({
    field: field(coded('FIELDS'), CASEWORK),
    zh: field(TEXT, CASEWORK),
    en: field(TEXT, CASEWORK),
    value: field(VALUE, CASEWORK),
  }),
  documents: each({
    sha256: field(SHA256, CASEWORK),
    proof: field(coded('PROOFS'), CASEWORK),
    /** As it was put in; a piece of its hash if that name is not known any more. */
    name: field(TEXT, CASEWORK),
    kind: field(nullable(coded('DOCUMENT_KINDS')), CASEWORK),
    bytes: field(nullable(COUNT), CASEWORK),
    scan: field(nullable({ enum: SCANS }), CASEWORK),
    at: field(INSTANT, CASEWORK),
    uploadedBy: field(nullable(TEXT), DECIDERS),
  }),
  /** What the claim lacks: proofs without a document, and questions without an answer. */
  missing: part({
    proofs: each({
      code: field(coded('PROOFS'), CASEWORK),
      name: field(NAME, CASEWORK),
      shows: field(NAME, CASEWORK),
    }),
    questions: each({ code: field(coded('QUESTIONS'), CASEWORK), question: field(NAME, CASEWORK) }),
  }),
  /** What each correction changed. */
  changes: each({
    at: field(INSTANT, CASEWORK),
    fields: each({
      field: field(coded('FIELDS'), CASEWORK),
      zh: field(TEXT, CASEWORK),
      en: field(TEXT, CASEWORK),
      before: field(VALUE, CASEWORK),
      after: field(VALUE, CASEWORK),
    }),
    documentsAdded: each(PROVING),
    documentsRemoved: each(PROVING),
  }),
} as const;
