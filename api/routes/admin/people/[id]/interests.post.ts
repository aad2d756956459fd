import { signedIn } from '../../../../admit.ts';
import { signedInBy } from '../../../../identity/session.ts';
import { route } from '../../../route.ts';
import { PROBLEM_ANSWER } from '../../../../schemas/people.ts';
import { BY_ID } from '../../../../../contract/parts.ts';
import {
  DECLARE_INTEREST,
  declareInterest as declare,
} from '../../../../../use-cases/interest/declare-interest.ts';

export const declareInterest = route(
  {
    tags: ['administration'],
    summary: 'Enters an interest that a person has declared',
    params: BY_ID,
    body: DECLARE_INTEREST,
    response: { 201: DECLARE_INTEREST, 409: PROBLEM_ANSWER },
  },
  {},
  async ({ database }, request, reply) => {
    await declare(database, signedIn(request), signedInBy(request), request.params.id, request.body);
    return reply.status(201).send(request.body);
  },
);
