import { PROPOSAL_STATES } from '../../contract/choices.ts';
import { INSTANT, list, nullable, object, TEXT } from '../../contract/parts.ts';
import { PERSON_ID } from '../../use-cases/parts.ts';
import { PROPOSED } from '../../use-cases/proposal/make-proposal.ts';

export const PROPOSAL = object({
  id: TEXT,
  content: PROPOSED,
  proposedBy: PERSON_ID,
  proposedAt: INSTANT,
  secondedBy: nullable(PERSON_ID),
  state: { enum: PROPOSAL_STATES },
  closedBy: nullable(PERSON_ID),
  closedAt: nullable(INSTANT),
});

/** A confirmed proposal with the applications that it lets go on. */
export const CONFIRMED = object({
  ...PROPOSAL.properties,
  released: list({ type: 'string', examples: ['A0123456789abcde'] }),
});
