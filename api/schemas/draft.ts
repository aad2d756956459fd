import { COUNT, INSTANT, nullable, object, TEXT } from '../../contract/parts.ts';
import { FILES } from './document.ts';
import { MISSING } from './missing.ts';

const MEMBERS = {
  id: TEXT,
  version: COUNT,
  content: {
    type: 'object',
    additionalProperties: true,
    examples: [{ claim: { item: 'C1' }, documents: [] }],
  },
  submittedAs: nullable(TEXT),
  updatedAt: INSTANT,
} as const;

/** A form under way, with the documents in it as their names were typed. */
export const DRAFT = object({
  ...MEMBERS,
  files: FILES,
});

/** A form under way, with what it lacks so far. */
export const CHECKED_DRAFT = object({ ...MEMBERS, missing: MISSING });
