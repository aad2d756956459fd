import { signedIn } from '../../../../admit.ts';
import { signedInBy } from '../../../../identity/session.ts';
import { route } from '../../../route.ts';
import { TOUCHED_ACTS } from '../../../../schemas/interests.ts';
import { PROBLEM_ANSWER } from '../../../../schemas/people.ts';
import { BY_ID, object } from '../../../../../contract/parts.ts';
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
    response: {
      201: object({ ...DECLARE_INTEREST.properties, ...TOUCHED_ACTS.properties }),
      409: PROBLEM_ANSWER,
    },
  },
  {},
  async ({ database }, request, reply) => {
    const { id } = request.params;
    const acts = await declare(database, signedIn(request), signedInBy(request), id, request.body);
    return reply.status(201).send({ ...request.body, acts });
  },
);
