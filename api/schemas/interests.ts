import { APPLICATION_ID, list, object, TEXT } from '../../contract/parts.ts';
import { PERSON_ID } from '../../use-cases/parts.ts';

/** An act on an award by somebody whose interest in its firm was entered only later. */
export const TOUCHED_ACT = object({
  application: APPLICATION_ID,
  seq: { type: 'integer', minimum: 1, examples: [3] },
  type: TEXT,
  person: PERSON_ID,
});
export const TOUCHED_ACTS = object({ acts: list(TOUCHED_ACT) });
