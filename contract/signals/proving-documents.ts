import { PROOF } from './claim.ts';
import { SHA256 } from './schema.ts';

/** The documents of a claim, each with what it shall prove; a document that proves several things stands here for each of them. */
export const PROVING_DOCUMENTS = {
  type: 'array',
  maxItems: 100,
  examples: [[]],
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['sha256', 'proof'],
    properties: { sha256: SHA256, proof: PROOF },
  },
} as const;
