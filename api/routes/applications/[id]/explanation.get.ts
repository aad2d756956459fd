import { explainApplication as explain } from '../../../../use-cases/application/explain-application.ts';
import { askedFor, signedIn } from '../../../admit.ts';
import { BY_ID } from '../../../../contract/parts.ts';
import { EXPLANATION } from '../../../schemas/policy.ts';
import { route } from '../../route.ts';

/** The newest verdict as a tree, from the quoted clause to the number. */
export const explainApplication = route(
  {
    tags: ['applications'],
    summary: 'Why the amount is what it is: clause, facts, rule, number; for a refusal what would turn it',
    params: BY_ID,
    response: { 200: EXPLANATION },
  },
  { about: 'application' },
  (deps, request) => explain(deps, signedIn(request), askedFor(request)),
);
