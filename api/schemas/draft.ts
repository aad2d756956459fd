import { COUNT, INSTANT, nullable, object, TEXT } from '../../contract/parts.ts';

/** A form under way. */
export const DRAFT = object({
  id: TEXT,
  version: COUNT,
  content: {
    type: 'object',
    additionalProperties: true,
    examples: [{ claim: { item: 'C1' }, documents: [] }],
  },
  submittedAs: nullable(TEXT),
  updatedAt: INSTANT,
});
