import { readSteps as read } from '../../../../use-cases/application/read-steps.ts';
import { askedFor, signedIn } from '../../../admit.ts';
import { STEPS } from '../../../schemas/application.ts';
import { BY_ID } from '../../../../contract/parts.ts';
import { route } from '../../route.ts';

export const readSteps = route(
  { tags: ['applications'], summary: 'The journal in words', params: BY_ID, response: { 200: STEPS } },
  { about: 'application' },
  (deps, request) => read(deps, signedIn(request), askedFor(request)),
);
