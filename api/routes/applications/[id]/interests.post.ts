import { BY_ID } from '../../../../contract/parts.ts';
import { ANSWER_INTEREST, answerInterest as answer } from '../../../../use-cases/interest/answer-interest.ts';
import { askedFor, signedIn } from '../../../admit.ts';
import { seenVersion } from '../../../http/if-match.ts';
import { TOUCHED_ACTS } from '../../../schemas/interests.ts';
import { route } from '../../route.ts';

export const answerInterest = route(
  {
    tags: ['applications'],
    summary: 'The leading group has looked at the acts that an interest touches: the payment goes on',
    params: BY_ID,
    body: ANSWER_INTEREST,
    response: { 200: TOUCHED_ACTS, 409: { $ref: 'Problem#' } },
  },
  { about: 'application', versioned: 'needed' },
  async (deps, request) => {
    const seen = seenVersion(request);
    return { acts: await answer(deps, signedIn(request), askedFor(request), seen, request.body.reasons) };
  },
);
