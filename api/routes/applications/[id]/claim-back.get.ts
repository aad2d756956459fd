import { BY_ID } from '../../../../contract/parts.ts';
import {
  previewClaimBack as preview,
  PROPOSED_CLAIM,
} from '../../../../use-cases/application/preview-claim-back.ts';
import { askedFor, signedIn } from '../../../admit.ts';
import { PROBLEM_ANSWER } from '../../../schemas/people.ts';
import { CLAIM_PREVIEW } from '../../../schemas/policy.ts';
import { route } from '../../route.ts';

/** `GET /applications/A17/claim-back?legalBasis=undertaking&reference=no.+7`: what a proposal would come to. */
export const previewClaimBack = route(
  {
    tags: ['applications'],
    summary: 'What a proposal to claim back would ask of the firm if it were sent now, and by which clause',
    params: BY_ID,
    querystring: PROPOSED_CLAIM,
    response: { 200: CLAIM_PREVIEW, 409: PROBLEM_ANSWER },
  },
  { about: 'application' },
  (deps, request) => preview(deps, signedIn(request), askedFor(request), request.query),
);
