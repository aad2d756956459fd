import { APPLICATION_ID, list, object } from '../../contract/parts.ts';
import { codeOf } from './codes.ts';
import { PERSON_ID } from '../../use-cases/parts.ts';

/** An act on an award by somebody whose interest in its firm was entered only later. */
export const TOUCHED_ACT = object({
  application: APPLICATION_ID,
  seq: { type: 'integer', minimum: 1, examples: [3] },
  type: codeOf('HAPPENED'),
  person: PERSON_ID,
});
export const TOUCHED_ACTS = object({ acts: list(TOUCHED_ACT) });
