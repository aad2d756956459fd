import { list, NAME, object } from '../../contract/parts.ts';
import { codeOf } from './codes.ts';

/** A proof in words, with what its document must show. */
export const PROOF_IN_WORDS = object({ code: codeOf('PROOFS'), name: NAME, shows: NAME });

/** A question about a recognition; its code is the member of the claim that answers it. */
export const QUESTION_IN_WORDS = object({ code: codeOf('QUESTIONS'), question: NAME });

/** What a claim lacks: proofs without a document, and questions without an answer. */
export const MISSING = object({ proofs: list(PROOF_IN_WORDS), questions: list(QUESTION_IN_WORDS) });
