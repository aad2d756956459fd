import { CLAIM_PART } from './claim.ts';
import type { WholeOf } from './definition.ts';
import { MONEY_PART } from './money.ts';
import { PROGRESS_PART } from './progress.ts';
import { REVIEW_PART } from './review.ts';
import { SIMILAR_PART } from './similar.ts';

/**
 * Everything that can be read of an award, and by whom: field by field. The answer of the API, its schema, the tests and the
 * types of those who read it are made from this.
 */
export const DOSSIER = {
  ...PROGRESS_PART,
  ...CLAIM_PART,
  ...REVIEW_PART,
  ...SIMILAR_PART,
  ...MONEY_PART,
} as const;

/** The dossier as the record has it, before anything is hidden from a reader. */
export type Dossier = WholeOf<typeof DOSSIER>;
