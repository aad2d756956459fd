import { listRemarks as list } from '../../../../use-cases/remark/remarks.ts';
import { BY_ID } from '../../../../contract/parts.ts';
import { askedFor, signedIn } from '../../../admit.ts';
import { REMARKS } from '../../../schemas/correspondence.ts';
import { route } from '../../route.ts';

export const listRemarks = route(
  {
    tags: ['applications'],
    summary: 'What the applicant and the office wrote to each other',
    params: BY_ID,
    response: { 200: REMARKS },
  },
  { about: 'application' },
  (deps, request) => list(deps, signedIn(request), askedFor(request)),
);
